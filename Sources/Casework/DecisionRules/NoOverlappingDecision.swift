/// `no_overlapping_decision`: the client has no other decision on the same service for any day of the period.
struct NoOverlappingDecision: RuleCheck {
    static let figures = ["other_first_day", "other_last_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.periodFirstDay, .periodLastDay, .decisionOtherFirstDays, .decisionOtherLastDays] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay),
            let firsts = facts.days(.decisionOtherFirstDays), let lasts = facts.days(.decisionOtherLastDays)
        else { return .notConcerned }
        guard let other = zip(firsts, lasts).first(where: { $0.0 <= last && first <= $0.1 }) else { return .passes }
        return .finding([
            NamedFigure("other_first_day", .day(other.0)), NamedFigure("other_last_day", .day(other.1)),
        ])
    }
}
