/// `coaching_not_during_work`: individual coaching is not given while the work activity runs.
struct CoachingNotDuringWork: RuleCheck {
    static let figures = ["overlap"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.coachingStartMinute, .coachingEndMinute, .workStartMinute, .workEndMinute] }

    func judge(_ facts: Facts) -> Judgement {
        guard let start = facts.integer(.coachingStartMinute), let end = facts.integer(.coachingEndMinute),
            let workStart = facts.integer(.workStartMinute), let workEnd = facts.integer(.workEndMinute)
        else { return .notConcerned }
        let overlap = min(end, workEnd).subtractingReportingOverflow(max(start, workStart)).partialValue
        return overlap > 0 ? .finding([NamedFigure("overlap", .minutes(overlap))]) : .passes
    }
}
