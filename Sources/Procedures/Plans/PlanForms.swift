package import Casework
package import Register

/// What a form for a new plan needs: whose it is, which kinds may be chosen, and who is expected at the meeting.
package struct PlanForm: Sendable {
    package let client: Client
    /// The kinds that the rules allow for the client's benefit, the first suggested.
    package let kinds: [Plan.Kind]
    package let participants: [Plan.Participant]
    package let today: Day
}

/// Opens the form of a new plan.
package struct PlanFormFor: Inquiry {
    package static let action = Action.writePlan
    package let client: ID<Client>

    package init(client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> PlanForm {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let workers = try register.workers(of: client.id, on: act.today)
        func name(_ duty: ClientWorker.Duty) throws -> String {
            try workers.first { $0.duty == duty }.flatMap { try register.user($0.userID)?.name } ?? ""
        }
        return PlanForm(
            client: client, kinds: try act.planKinds(for: client, register),
            participants: [
                Plan.Participant(role: .client, name: client.name, wasPresent: false),
                Plan.Participant(role: .ownWorker, name: try name(.ownWorker), wasPresent: false),
                Plan.Participant(role: .employmentCoach, name: try name(.employmentCoach), wasPresent: false),
            ], today: act.today)
    }
}
