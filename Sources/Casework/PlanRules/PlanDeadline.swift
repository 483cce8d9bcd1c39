/// `plan_deadline`: the plan is made within so many months from the day its conditions were met.
struct PlanDeadline: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["due", "days_late", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.clientCriteriaMetDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let met = facts.day(.clientCriteriaMetDay) else { return .notConcerned }
        return Deadline(value: .planDue, due: met.date(monthsAfter: months)).judge(
            done: facts.day(.planMadeDay), today: facts.day(.actDay), figures: [NamedFigure("months", .integer(months))]
        )
    }
}
