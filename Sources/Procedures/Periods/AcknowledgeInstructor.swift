package import Casework
package import Register

/// The own worker confirms knowing who the client's responsible instructor is.
package struct AcknowledgeInstructor: Procedure {
    package static let action = Action.acknowledgeInstructor
    package let period: ID<ServicePeriod>
    package let version: Int

    package init(_ period: ID<ServicePeriod>, version: Int) {
        self.period = period
        self.version = version
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.acknowledge, period)
        period.milestones.instructorKnownToOwnWorkerOn = act.today
        try act.save(period, in: register)
        return Done()
    }
}
