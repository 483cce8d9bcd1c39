/// `plan_in_force`: the plan is valid on the first day of the period.
struct PlanInForce: RuleCheck {
    static let figures = ["plan_last_day", "plan_first_day", "first_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.planFirstDay, .periodFirstDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.planFirstDay), let start = facts.day(.periodFirstDay) else {
            return .notConcerned
        }
        let last = facts.day(.planLastDay)
        if first <= start, last.map({ start <= $0 }) ?? true { return .passes }
        return .finding([
            NamedFigure("plan_first_day", .day(first)), NamedFigure("plan_last_day", .day(last ?? first)),
            NamedFigure("first_day", .day(start)),
        ])
    }
}
