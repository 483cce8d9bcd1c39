/// `days_per_week`: service days in one ISO week.
struct DaysPerWeek: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("min_days", .integer(0...7), required: false),
        ParameterEntry("max_days", .integer(0...7), required: false), UnitLimit.parameter,
    ]
    static let figures = ["days", "min_days", "max_days"]

    let days: Bounds
    let unit: UnitLimit

    init(_ parameters: Parameters) {
        unit = UnitLimit(parameters)
        days = Bounds(lowest: parameters.integer("min_days"), highest: parameters.integer("max_days"))
    }

    var needs: [Fact] { [.daysPerWeek] }
    var contradiction: String? { days.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard unit.concerns(facts), let count = facts.integer(.daysPerWeek) else { return .notConcerned }
        if days.contains(count) { return .passes }
        return .finding([
            NamedFigure("days", .integer(count)), NamedFigure("min_days", .integer(days.lowest ?? 0)),
            NamedFigure("max_days", .integer(days.highest ?? 7)),
        ])
    }
}
