package import Casework
package import Register

/// A plan with everything its page tells.
package struct PlanFile: Sendable {
    package let plan: Plan
    package let client: Client
    package let madeBy: String
    /// The version before this one, for telling what changed.
    package let previous: Plan?
    package let next: ID<Plan>?
    /// What the rules say of it.
    package let assessment: Assessment
    package let mayWrite: Bool
    package let mayPublish: Bool
}

/// Opens a plan for reading or for going on with it.
package struct OpenPlan: Inquiry {
    package static let action = Action.openPlan
    package let plan: ID<Plan>

    package init(_ plan: ID<Plan>) { self.plan = plan }

    package var subject: Subject { .plan(plan) }

    package func answer(from register: some Reading, _ act: Act) throws -> PlanFile {
        guard let plan = try register.plan(plan), let client = try register.client(plan.clientID) else {
            throw Refusal.notFound("plan")
        }
        try act.mustBeShownPlan(of: client, in: register)
        let mayWrite = try act.may(.writePlan, to: client.id, in: register)
        if plan.state == .draft, !mayWrite, act.worker.role != .serviceManager { throw Refusal.notFound("plan") }
        return PlanFile(
            plan: plan, client: client, madeBy: try register.user(plan.madeBy)?.name ?? "",
            previous: try plan.supersedes.flatMap { try register.plan($0) },
            next: try register.next(after: plan.id), assessment: try act.assess(plan, for: client, in: register),
            mayWrite: mayWrite, mayPublish: try act.may(.publishPlan, to: client.id, in: register))
    }
}
