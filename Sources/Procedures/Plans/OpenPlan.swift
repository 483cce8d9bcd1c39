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
    /// What is kept from the reader, and the numbers of the goals shown.
    package let shared: SharedPlan
    package let endorsements: [Endorsement]
    /// What the rules say of paying statements while a work trial goes on beside the work activity.
    package let parallel: [Finding]
    package let scores: [GoalScore]
    /// The implementation plans that complement it, as far as the reader may open them.
    package let implementations: [Document]
    package let mayEndorse: Bool
    package let mayMeasure: Bool
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
        let role = act.worker.role
        let mayWrite =
            try act.may(.writePlan, to: client.id, in: register) && (plan.kind.isJoint || !role.seesSharedGroupsOnly)
        guard plan.isSeen(by: role, withDrafts: mayWrite || role == .serviceManager) else {
            throw Refusal.notFound("plan")
        }
        let shared = plan.shared(with: role)
        let numbers = Set(shared.goalNumbers)
        return PlanFile(
            plan: shared.plan, client: client, madeBy: try register.user(plan.madeBy)?.name ?? "",
            previous: try plan.supersedes.flatMap { try register.plan($0)?.shared(with: role).plan },
            next: try register.next(after: plan.id), assessment: try act.assess(plan, for: client, in: register),
            mayWrite: mayWrite, mayPublish: try act.may(.publishPlan, to: client.id, in: register), shared: shared,
            endorsements: plan.kind.isJoint ? try register.endorsements(of: client.id) : [],
            parallel: try plan.kind.isJoint ? parallelFindings(client, in: register, act) : [],
            scores: try register.goalScores(of: plan.id).filter { numbers.contains($0.goalNumber) },
            implementations: try implementations(of: plan, in: register, act),
            mayEndorse: try plan.kind.isJoint && act.may(.endorsePlan, to: client.id, in: register),
            mayMeasure: try plan.state == .published && act.may(.measurePlan, to: client.id, in: register))
    }

    private func parallelFindings(
        _ client: Client, in register: some Reading, _ act: Act
    ) throws -> [Finding] {
        let isUnderway = try register.periods(of: client.id).contains {
            $0.milestones.startedOn != nil && $0.effectiveLastDay >= act.today
        }
        let facts = try register.endorsements(of: client.id).parallelFacts(hasWorkActivity: isUnderway, on: act.today)
        return try act.rules(of: client.countyID, on: act.today, in: register).about(.payingStatements).check(facts)
            .findings
    }

    /// The implementation plans sent while this plan guided the service.
    private func implementations(of plan: Plan, in register: some Reading, _ act: Act) throws -> [Document] {
        guard let from = plan.publishedOn, try act.may(.openDocument, to: plan.clientID, in: register) else {
            return []
        }
        let next = try register.next(after: plan.id).flatMap { try register.plan($0)?.publishedOn }
        return try register.documents(of: plan.clientID, kinds: [.implementationPlan]).filter { document in
            document.state == .sent && document.isReadable(by: act.worker.role) && document.madeOn >= from
                && next.map { document.madeOn < $0 } ?? true
        }
    }
}
