/// `longest_start_delay`: the service begins on the agreed day, or within so many days of the order.
struct LongestStartDelay: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["due", "days_late", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.orderDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let ordered = facts.day(.orderDay) else { return .notConcerned }
        let due = facts.day(.orderAgreedStartDay) ?? ordered.adding(days: days)
        return Deadline(value: .startDue, due: due).judge(
            done: facts.day(.periodStartedDay), today: facts.day(.actDay),
            figures: [NamedFigure("days", .integer(days))])
    }
}
