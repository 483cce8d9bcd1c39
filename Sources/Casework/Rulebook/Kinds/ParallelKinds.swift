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

/// `paying_statements`: each of the services running side by side has its own paying statement in force.
struct PayingStatements: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("statements")]
    static let figures = ["statements", "found"]

    let needed: Int

    init(_ parameters: Parameters) { needed = parameters.integer("statements") ?? 0 }

    var needs: [Fact] { [.parallelActive, .parallelPayingStatements] }

    func judge(_ facts: Facts) -> Judgement {
        guard facts.flag(.parallelActive) == true, let found = facts.integer(.parallelPayingStatements) else {
            return .notConcerned
        }
        if found >= needed { return .passes }
        return .finding([NamedFigure("statements", .integer(needed)), NamedFigure("found", .integer(found))])
    }
}
