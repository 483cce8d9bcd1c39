/// `longest_gap_days`: an open client's next step lies at most so many days ahead and is not already past.
struct LongestGapDays: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["next_step", "latest", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.actDay, .nextStepDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let today = facts.day(.actDay), let next = facts.day(.nextStepDay) else { return .notConcerned }
        let latest = today.adding(days: days)
        let values = [NamedValue(.longestGapLastDay, .day(latest))]
        if today <= next, next <= latest { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("next_step", .day(next)), NamedFigure("latest", .day(latest)),
                NamedFigure("days", .integer(days)),
            ], values: values)
    }
}
