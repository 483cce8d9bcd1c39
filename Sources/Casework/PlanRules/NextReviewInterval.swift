/// `next_review_interval`: the implementation plan is updated at the agreed interval, one of those allowed.
struct NextReviewInterval: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months"), ParameterEntry("allowed_up_to", .integer(1...120))]
    static let figures = ["due", "months", "allowed_up_to"]

    let months: Int
    let longest: Int

    init(_ parameters: Parameters) {
        months = parameters.integer("months") ?? 0
        longest = parameters.integer("allowed_up_to") ?? 0
    }

    var needs: [Fact] { [.implementationPlanMadeDay] }
    var contradiction: String? { months > longest ? "months is above allowed_up_to" : nil }

    func judge(_ facts: Facts) -> Judgement {
        guard let made = facts.day(.implementationPlanMadeDay) else { return .notConcerned }
        let agreed = facts.integer(.implementationPlanIntervalMonths) ?? months
        let from = max(made, facts.day(.implementationPlanUpdatedDay) ?? made)
        let due = from.date(monthsAfter: min(max(agreed, 1), 1_200))
        let figures = [
            NamedFigure("due", .day(due)), NamedFigure("months", .integer(agreed)),
            NamedFigure("allowed_up_to", .integer(longest)),
        ]
        let values = [NamedValue(.nextReviewDue, .day(due))]
        if agreed < 1 || agreed > longest { return .finding(figures, values: values) }
        guard let today = facts.day(.actDay) else { return .computes(values) }
        return today > due ? .finding(figures, values: values) : .passes(values: values)
    }
}
