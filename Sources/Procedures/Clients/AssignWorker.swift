package import Casework
package import Register

/// Gives a duty towards a client from a day on: hands the client over, names the coach, lets somebody stand in.
package struct AssignWorker: Procedure {
    package static let action = Action.assignWorkers
    package let client: ID<Client>
    package let change: DutyChange
    package let person: ID<RoleAssignment>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, change: DutyChange, person: ID<RoleAssignment>) {
        self.client = client
        self.change = change
        self.person = person
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        let held = try register.duties(towards: client)
        let candidate = try register.candidates(
            in: found.countyID, roles: [change.duty.role], from: min(act.today, change.from)
        ).first { $0.assignment.id == person }?.assignment
        let problems = change.problems(for: candidate, held: held, openedOn: found.openedOn, today: act.today)
        guard problems.isEmpty, let candidate else { throw Refusal.invalid(problems) }
        if let ending = change.ending(among: held) {
            try register.end(ending.id, on: change.from.adding(days: -1))
        }
        try register.insert(
            ClientWorker(
                id: ID(rawValue: act.newID()), clientID: client, userID: candidate.userID,
                organisationID: candidate.organisationID, duty: change.duty, validFrom: change.from,
                validTo: change.to))
        return Done()
    }

    package func figures(after outcome: Done) -> String {
        "duty=" + change.duty.rawValue + " from=" + change.from.description
    }
}

/// Who works with the client, and who could?
package struct ListDuties: Inquiry {
    package static let action = Action.assignWorkers
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        header: ClientHeader, duties: [NamedDuty], candidates: [DutyCandidate]
    ) {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        return (
            ClientHeader(found, hidesWhereabouts: !sees), try register.namedDuties(towards: client, from: act.today),
            try register.candidates(
                in: found.countyID, roles: [.ownWorker, .employmentCoach, .jobCoach], from: act.today)
        )
    }
}
