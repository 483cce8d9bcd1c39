/// `minutes_per_day`: length of a service day, without travel; equal bounds mean exactly that.
struct MinutesPerDay: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("min_minutes", .integer(0...1_440), required: false),
        ParameterEntry("max_minutes", .integer(0...1_440), required: false), UnitLimit.parameter,
    ]
    static let figures = ["minutes", "min_minutes", "max_minutes"]

    let minutes: Bounds
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        unit = UnitLimit(parameters)
        minutes = Bounds(lowest: parameters.integer("min_minutes"), highest: parameters.integer("max_minutes"))
    }

    var needs: [Fact] { [.dayMinutes] }
    var contradiction: String? { minutes.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.dayMinutes) else { return .notConcerned }
        if minutes.contains(count) { return .passes }
        return .finding([
            NamedFigure("minutes", .minutes(count)), NamedFigure("min_minutes", .minutes(minutes.lowest ?? 0)),
            NamedFigure("max_minutes", .minutes(minutes.highest ?? 1_440)),
        ])
    }
}
