package import Casework
package import Register

/// Writes down the day on which the service actually began.
package struct StartPeriod: Procedure {
    package static let action = Action.startPeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let startedOn: Day

    package init(_ period: ID<ServicePeriod>, version: Int, startedOn: Day) {
        self.period = period
        self.version = version
        self.startedOn = startedOn
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.start, period)
        if startedOn > act.today { throw Refusal.invalid([Problem("startedOn", "in_future")]) }
        if !period.days.contains(startedOn) { throw Refusal.invalid([Problem("startedOn", "outside_period")]) }
        let blocks = try act.consentFindings(before: period, in: register).filter { $0.severity == .block }
        if !blocks.isEmpty { throw Refusal.againstRules(blocks) }
        period.milestones.startedOn = startedOn
        try act.save(period, in: register)
        return Done()
    }
}

/// Writes down that the service never began for reasons of the client, and tells the own worker at once.
package struct RecordNoStart: Procedure {
    package static let action = Action.startPeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let reason: String

    package init(_ period: ID<ServicePeriod>, version: Int, reason: String) {
        self.period = period
        self.version = version
        self.reason = reason
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.start, period)
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        period.milestones.endedOn = act.today
        period.milestones.endCause = .neverStarted
        period.milestones.endReason = reason
        try act.save(period, in: register)
        try act.notifyOwnWorker(of: period, result: "not_started", about: act.today, reason, in: register)
        return Done()
    }
}
