package import Casework

extension StatedAccess.Reason: SQLValue {}

extension WriteTransaction {
    package func insert(_ access: StatedAccess) throws {
        try session.run(
            """
            INSERT INTO stated_access (id, client_id, user_id, reason, explanation, valid_on)
            VALUES (\(access.id), \(access.clientID), \(access.userID), \(access.reason), \(access.explanation),
                    \(access.validOn))
            """)
    }
}

extension Reading {
    /// The reasons that were stated for opening a client, the newest first.
    package func statedAccesses(to client: ID<Client>) throws -> [StatedAccess] {
        try session.rows("SELECT * FROM stated_access WHERE client_id = \(client) ORDER BY valid_on DESC, id DESC")
            .map { row in
                StatedAccess(
                    id: try row.id("id"), clientID: try row.id("client_id"), userID: try row.id("user_id"),
                    reason: try row.code("reason"), explanation: try row.string("explanation"),
                    validOn: try row.day("valid_on"))
            }
    }
}
