/// `pause_max_months`: the service rests at most so many months; if the other service goes on, this one is ended.
struct PauseMaxMonths: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["pause_last_day", "months", "last_day"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.pauseFirstDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.pauseFirstDay) else { return .notConcerned }
        let latest = first.endOfPeriod(months: months)
        let values = [NamedValue(.pauseLastDay, .day(latest))]
        guard let last = facts.day(.pauseLastDay) ?? facts.day(.actDay) else { return .computes(values) }
        if last <= latest { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("pause_last_day", .day(latest)), NamedFigure("months", .integer(months)),
                NamedFigure("last_day", .day(last)),
            ], values: values)
    }
}
