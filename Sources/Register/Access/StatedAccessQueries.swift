package import Casework

extension StatedAccess.Reason: SQLValue {}

extension WriteTransaction {
    /// Writes the reason down; with the same row the client's own worker is told of it.
    package func insert(_ access: StatedAccess) throws {
        try session.run(
            """
            INSERT INTO stated_access (id, client_id, user_id, reason, explanation, valid_on, told_on)
            VALUES (\(access.id), \(access.clientID), \(access.userID), \(access.reason), \(access.explanation),
                    \(access.validOn), \(access.validOn))
            """)
    }

    /// Writes down who has looked at a stated reason; false when somebody did already.
    package func read(
        _ access: ID<StatedAccess>, to client: ID<Client>, on day: Day, by user: ID<UserAccount>
    ) throws -> Bool {
        try session.run(
            """
            UPDATE stated_access SET read_on = \(day), read_by = \(user)
            WHERE id = \(access) AND client_id = \(client) AND read_on IS NULL
            """) == 1
    }
}

extension Reading {
    /// The reasons that were stated for opening a client, the newest first.
    package func statedAccesses(to client: ID<Client>) throws -> [StatedAccess] {
        try statedAccessLines(to: client).map(\.access)
    }

    /// The same with the names of those concerned.
    package func statedAccessLines(to client: ID<Client>) throws -> [StatedAccessLine] {
        try lines(where: "s.client_id = \(client)", limit: 1_000, from: 0)
    }

    /// Every reason stated in a county, the newest first.
    package func statedAccesses(
        in county: ID<Organisation>, limit: Int, from offset: Int
    ) throws -> (lines: [StatedAccessLine], total: Int) {
        let condition: SQL = "c.county_id = \(county)"
        let total = try session.rows(
            """
            SELECT count(*) AS total FROM stated_access s JOIN client c ON c.id = s.client_id WHERE \(raw: condition)
            """
        ).first?.int("total")
        return (try lines(where: condition, limit: limit, from: offset), total ?? 0)
    }

    private func lines(where condition: SQL, limit: Int, from offset: Int) throws -> [StatedAccessLine] {
        try session.rows(
            """
            SELECT s.*, u.name AS worker, r.name AS reader FROM stated_access s
                JOIN client c ON c.id = s.client_id
                JOIN user_account u ON u.id = s.user_id
                LEFT JOIN user_account r ON r.id = s.read_by
            WHERE \(raw: condition) ORDER BY s.valid_on DESC, s.id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).map { row in
            StatedAccessLine(
                access: StatedAccess(
                    id: try row.id("id"), clientID: try row.id("client_id"), userID: try row.id("user_id"),
                    reason: try row.code("reason"), explanation: try row.string("explanation"),
                    validOn: try row.day("valid_on")),
                worker: try row.string("worker"), toldOn: try row.dayIfAny("told_on"),
                readOn: try row.dayIfAny("read_on"), readBy: row.text("reader"))
        }
    }
}
