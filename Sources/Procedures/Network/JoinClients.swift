package import Casework
package import Register

/// Which of my clients could be the same person as this one?
package struct PrepareJoin: Inquiry {
    package static let action = Action.joinClients
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>) { self.client = client }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (header: ClientHeader, choices: [ClientChoice]) {
        guard let header = try register.clientHeader(client, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        let choices = try register.choices(under: .joinClients, by: act.worker, today: act.today)
        return (header, choices.filter { $0.id != client })
    }
}

/// Joins two files that are one person's; both trails tell of it.
package struct JoinClients: Procedure {
    package static let action = Action.joinClients
    package let client: ID<Client>
    package let other: ID<Client>
    package let reason: String
    package var subject: Subject { .client(client) }

    package init(_ client: ID<Client>, with other: ID<Client>, because reason: String) {
        self.client = client
        self.other = other
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ClientJoin> {
        var problems: [Problem] = []
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if try other == client || !act.may(.joinClients, to: other, in: register) {
            problems.append(Problem("other", "choose"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        if try register.joins(of: client).contains(where: { $0.join.pair.contains(other) }) {
            throw Refusal.conflict("joined_already")
        }
        guard
            let join = ClientJoin(
                id: ID(rawValue: act.newID()), client, other, reason: reason, joinedBy: act.worker.userID,
                joinedOn: act.today)
        else { throw Refusal.invalid([Problem("other", "choose")]) }
        try register.insert(join)
        return join.id
    }

    package func others(after outcome: ID<ClientJoin>, in register: some Reading) -> [ID<Client>] { [other] }
}

/// Which files have been joined in the county?
package struct ListJoins: Inquiry {
    package static let action = Action.undoJoin
    package var subject: Subject { .office }

    package init() {}

    package func answer(from register: some Reading, _ act: Act) throws -> [ClientJoinLine] {
        try register.joins(in: act.worker.countyID)
    }
}

/// Undoes a join that was a mistake; both trails tell of it.
package struct UndoJoin: Procedure {
    package static let action = Action.undoJoin
    package let join: ID<ClientJoin>
    package let reason: String
    package var subject: Subject { .office }

    package init(_ join: ID<ClientJoin>, because reason: String) {
        self.join = join
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> UndoneJoin {
        guard let line = try register.joins(in: act.worker.countyID).first(where: { $0.join.id == join }) else {
            throw Refusal.notFound("join")
        }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        try register.undo(join, because: reason, by: act.worker.userID, on: act.today)
        return UndoneJoin(clients: line.join.pair)
    }

    package func others(after outcome: UndoneJoin, in register: some Reading) -> [ID<Client>] { outcome.clients }
}

/// The clients whose join was undone.
package struct UndoneJoin: Replayable, Sendable {
    package let clients: [ID<Client>]

    init(clients: [ID<Client>]) { self.clients = clients }

    package var replay: String { clients.map(\.rawValue).joined(separator: " ") }

    package init(replay: String) { clients = replay.split(separator: " ").map { ID(rawValue: String($0)) } }
}
