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
            plans: try register.plans(of: client.id).filter { seesDrafts || $0.state == .published },
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
        try register.planLines(visibleBy: Action.openPlan, for: act.worker, today: act.today)
    }
}
