package import Casework
package import Register

/// Notes that the client's endorsements in force were looked at today, as when a work trial begins.
package struct CheckEndorsements: Procedure {
    package static let action = Action.endorsePlan
    package let plan: ID<Plan>

    package init(_ plan: ID<Plan>) { self.plan = plan }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.plan(plan), found.kind.isJoint else { throw Refusal.notFound("plan") }
        guard try register.checkEndorsements(of: found.clientID, on: act.today) > 0 else {
            throw Refusal.conflict("no_endorsement")
        }
        return Done()
    }
}
