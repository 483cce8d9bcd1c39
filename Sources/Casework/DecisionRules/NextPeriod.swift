/// `next_period`: the days of a following period, which begins the day after the previous one ends.
struct NextPeriod: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["first_day", "last_day", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.previousPeriodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let ended = facts.day(.previousPeriodLastDay) else { return .notConcerned }
        let first = ended.adding(days: 1)
        let last = first.endOfPeriod(months: months)
        let values = [NamedValue(.nextPeriodFirstDay, .day(first)), NamedValue(.nextPeriodLastDay, .day(last))]
        guard let granted = facts.day(.periodLastDay) else { return .computes(values) }
        if granted <= last { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("first_day", .day(first)), NamedFigure("last_day", .day(last)),
                NamedFigure("months", .integer(months)),
            ], values: values)
    }
}
