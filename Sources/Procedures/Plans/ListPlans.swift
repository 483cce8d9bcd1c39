package import Casework
package import Register

/// A client's plans and needs assessments, as far as the reader may see them.
package struct ClientPlans: Sendable {
    package let client: Client
    package let plans: [Plan]
    /// Empty for those who are not of social care.
    package let assessments: [Document]
    package let mayWritePlan: Bool
    package let mayWriteAssessment: Bool
}

/// Opens the plans of one client.
package struct OpenClientPlans: Inquiry {
    package static let action = Action.openPlan
    package let client: ID<Client>

    package init(_ client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> ClientPlans {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        try act.mustBeShownPlan(of: client, in: register)
        let mayWrite = try act.may(.writePlan, to: client.id, in: register)
        let seesDrafts = mayWrite || act.worker.role == .serviceManager
        let mayAssess =
            try Document.Kind.needsAssessment.writers.contains(act.worker.role)
            && act.may(.writeDocument, to: client.id, in: register)
        let assessments =
            try act.may(.openDocument, to: client.id, in: register)
            ? register.documents(of: client.id, kinds: [.needsAssessment]) : []
        return ClientPlans(
            client: client,
            plans: try register.plans(of: client.id).filter { $0.isSeen(by: act.worker.role, withDrafts: seesDrafts) }
                .map { $0.shared(with: act.worker.role).plan },
            assessments: assessments.filter { $0.isReadable(by: act.worker.role) }, mayWritePlan: mayWrite,
            mayWriteAssessment: mayAssess)
    }
}

/// The plans that guide the worker's clients now, and the drafts under way, by the day of the next review.
package struct ListPlans: Inquiry {
    package static let action = Action.listPlans

    package init() {}

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [PlanLine] {
        let role = act.worker.role
        return try register.planLines(visibleBy: Action.openPlan, for: act.worker, today: act.today)
            .filter { $0.plan.isSeen(by: role, withDrafts: true) }
            .map { PlanLine(plan: $0.plan.shared(with: role).plan, clientName: $0.clientName) }
    }
}

extension Plan {
    /// Whether the role may know of the plan: a draft of social care's own is not for the employment authority.
    func isSeen(by role: Role, withDrafts: Bool) -> Bool {
        state == .published || withDrafts && (kind.isJoint || !role.seesSharedGroupsOnly)
    }
}
