package import Casework
package import Register

/// Ends a granted service before its time by the orderer's decision, with the reason (two end causes, Pyhäjoki).
package struct EndService: Procedure {
    package static let action = Action.endService
    package let decision: ID<Decision>
    /// The last day of service.
    package let day: Day
    package let reason: String
    /// The version of the period that the worker saw.
    package let version: Int

    package init(_ decision: ID<Decision>, day: Day, reason: String, version: Int) {
        self.decision = decision
        self.day = day
        self.reason = reason
        self.version = version
    }

    package var subject: Subject { .decision(decision) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard var period = try register.period(ofDecision: decision) else {
            throw Refusal.conflict("decision_not_granted")
        }
        guard act.worker.isProfessional else { throw Refusal.conflict("not_professional") }
        if period.milestones.endedOn != nil { throw Refusal.conflict("service_ended") }
        if period.version != version { throw Refusal.stale(current: period.version) }
        var problems: [Problem] = []
        if !period.days.contains(day) {
            problems.append(
                Problem(
                    "lastDay", "day_in_period",
                    ["first": period.days.first.description, "last": period.effectiveLastDay.description]))
        }
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.endedOn = day
        period.milestones.endCause = .ordererDecision
        period.milestones.endReason = reason
        guard try register.update(period) else { throw Refusal.stale(current: period.version) }
        return Done()
    }
}
