/// `parallel_overlap`: this service and the one beside it fit in one week.
struct ParallelOverlap: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("max_days", .integer(1...7))]
    static let figures = ["days", "other_days", "max_days"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_days") ?? 7 }

    var needs: [Fact] { [.daysPerWeek, .parallelDaysPerWeek] }

    func judge(_ facts: Facts) -> Judgement {
        guard let days = facts.integer(.daysPerWeek), let others = facts.integer(.parallelDaysPerWeek) else {
            return .notConcerned
        }
        let (total, overflow) = days.addingReportingOverflow(others)
        if !overflow, total <= highest { return .passes }
        return .finding([
            NamedFigure("days", .integer(days)), NamedFigure("other_days", .integer(others)),
            NamedFigure("max_days", .integer(highest)),
        ])
    }
}
