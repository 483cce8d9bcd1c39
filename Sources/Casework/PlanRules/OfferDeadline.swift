/// `offer_deadline`: the service begins within so many months from the day the plan was made.
struct OfferDeadline: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["due", "days_late", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.planMadeDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let made = facts.day(.planMadeDay) else { return .notConcerned }
        return Deadline(value: .offerDue, due: made.date(monthsAfter: months)).judge(
            done: facts.day(.periodFirstDay), today: facts.day(.actDay),
            figures: [NamedFigure("months", .integer(months))])
    }
}
