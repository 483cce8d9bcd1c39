package import Casework

extension Reading {
    /// The joins in force of a county's clients, the newest first.
    package func joins(in county: ID<Organisation>) throws -> [ClientJoinLine] {
        try joins("a.county_id = \(county)")
    }

    /// The joins in force that a client takes part in.
    package func joins(of client: ID<Client>) throws -> [ClientJoinLine] {
        try joins("j.client_id = \(client) OR j.other_id = \(client)")
    }

    package func join(_ id: ID<ClientJoin>) throws -> ClientJoinLine? { try joins("j.id = \(id)").first }

    private func joins(_ condition: SQL) throws -> [ClientJoinLine] {
        try session.rows(
            """
            SELECT j.*, a.family_name AS a_family, a.given_name AS a_given, b.family_name AS b_family,
                b.given_name AS b_given, u.name AS joined_by_name
            FROM client_join j JOIN client a ON a.id = j.client_id JOIN client b ON b.id = j.other_id
            JOIN user_account u ON u.id = j.joined_by
            WHERE j.undone_on IS NULL AND (\(raw: condition)) ORDER BY j.joined_on DESC, j.id DESC
            """
        ).compactMap { row in
            guard
                let join = ClientJoin(
                    id: try row.id("id"), try row.id("client_id"), try row.id("other_id"),
                    reason: try opened(row, "reason_sealed"), joinedBy: try row.id("joined_by"),
                    joinedOn: try row.day("joined_on"))
            else { return nil }
            return ClientJoinLine(
                join: join,
                names: [
                    try row.string("a_family") + " " + row.string("a_given"),
                    try row.string("b_family") + " " + row.string("b_given"),
                ], joinedByName: try row.string("joined_by_name"))
        }
    }

    /// The clients to whom a worker may do something, by name, for a choice of a form.
    package func choices(under action: Action, by worker: Worker, today: Day) throws -> [ClientChoice] {
        try session.rows(
            """
            SELECT client.id, client.family_name, client.given_name, client.birth_date FROM client
            WHERE \(raw: seen(under: action, by: worker, today: today)) ORDER BY client.sort_key, client.id LIMIT 1000
            """
        ).map { row in
            ClientChoice(
                id: try row.id("id"), name: try row.string("family_name") + " " + row.string("given_name"),
                birthDate: try row.dayIfAny("birth_date"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ join: ClientJoin) throws {
        guard let first = join.pair.first, let second = join.pair.last else { return }
        try session.run(
            """
            INSERT INTO client_join (id, client_id, other_id, reason_sealed, joined_by, joined_on)
            VALUES (\(join.id), \(first), \(second), \(try sealed(join.reason)), \(join.joinedBy), \(join.joinedOn))
            """)
    }

    /// Undoes a join; what was written in either file stays where it is.
    package func undo(_ join: ID<ClientJoin>, because reason: String, by user: ID<UserAccount>, on day: Day) throws {
        try session.run(
            """
            UPDATE client_join SET undone_by = \(user), undone_on = \(day), undo_reason_sealed = \(try sealed(reason))
            WHERE id = \(join) AND undone_on IS NULL
            """)
    }
}
