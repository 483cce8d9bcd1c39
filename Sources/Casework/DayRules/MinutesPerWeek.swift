/// `minutes_per_week`: minutes of service in one ISO week.
struct MinutesPerWeek: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("max_minutes", .integer(0...10_080)), UnitLimit.parameter,
    ]
    static let figures = ["minutes", "max_minutes"]

    let highest: Int
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        highest = parameters.integer("max_minutes") ?? 0
        unit = UnitLimit(parameters)
    }

    var needs: [Fact] { [.weekMinutes] }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.weekMinutes) else { return .notConcerned }
        if count <= highest { return .passes }
        return .finding([NamedFigure("minutes", .minutes(count)), NamedFigure("max_minutes", .minutes(highest))])
    }
}
