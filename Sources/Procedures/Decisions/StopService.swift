package import Casework
package import Register

/// Stops a granted service before its time by a decision: ends it, or interrupts it for the client's reasons.
///
/// The stop is a decision with a number and reasons of its own; from the day after, the voucher isn't used.
package struct StopService: Procedure {
    package static let action = Action.endService
    package let decision: ID<Decision>
    package let kind: DecisionStop.Kind
    /// The last day of service.
    package let day: Day
    package let reason: String
    /// The version of the period that the worker saw.
    package let version: Int

    package init(_ decision: ID<Decision>, _ kind: DecisionStop.Kind, day: Day, reason: String, version: Int) {
        self.decision = decision
        self.kind = kind
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
        var problems = try problems(period, register)
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.endedOn = day
        period.milestones.endCause = kind == .ended ? .ordererDecision : .interrupted
        period.milestones.endReason = reason
        guard try register.update(period) else { throw Refusal.stale(current: period.version) }
        let stop = ID<DecisionStop>(rawValue: act.newID())
        try register.insert(
            DecisionStop(
                id: stop, decisionID: decision, number: register.nextDecisionNumber(),
                kind: kind, lastDay: day, reason: reason, madeBy: act.worker.userID, madeOn: act.today))
        try act.keepAppeal(of: stop.rawValue, in: act.worker.countyID, register)
        return Done()
    }

    package func figures(after outcome: Done) -> String { kind.rawValue + " " + day.description }

    private func problems(_ period: ServicePeriod, _ register: WriteTransaction) throws -> [Problem] {
        if !period.days.contains(day) {
            let bounds = ["first": period.days.first.description, "last": period.effectiveLastDay.description]
            return [Problem("lastDay", "day_in_period", bounds)]
        }
        if let used = try register.lastDayUsed(of: period.id), used > day {
            return [Problem("lastDay", "days_used_after", ["day": used.description])]
        }
        return []
    }
}
