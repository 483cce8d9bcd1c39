package import Casework

/// One line of a client's trail with the names that the client knows people by.
package struct NamedTrailEntry: Sendable {
    package let entry: TrailEntry
    package let name: String
    package let organisation: String
    /// The reason that the person stated for that day; nil when none was.
    package let explanation: String?
}

extension Reading {
    /// What others have done in the client's file since an instant, the newest first.
    ///
    /// - Parameter since: an instant in UTC; the empty text is from the beginning
    package func readers(
        of client: ID<Client>, besides user: ID<UserAccount>, since: String, limit: Int = 1_000
    ) throws -> [NamedTrailEntry] {
        let stated = try statedAccesses(to: client)
        return try session.rows(
            """
            SELECT t.*, coalesce(u.name, '') AS user_name, coalesce(o.name, '') AS organisation_name
            FROM trail_entry t LEFT JOIN user_account u ON u.id = t.user_id
                LEFT JOIN organisation o ON o.id = t.organisation_id
            WHERE t.client_id = \(client) AND t.user_id <> \(user) AND t.at >= \(since)
            ORDER BY t.at DESC, t.id DESC LIMIT \(limit)
            """
        ).map { row in
            let entry = try TrailEntry(row: row)
            let day = HelsinkiTime(entry.at)?.day
            return NamedTrailEntry(
                entry: entry, name: try row.string("user_name"), organisation: try row.string("organisation_name"),
                explanation: stated.first { $0.userID.rawValue == entry.userID && $0.validOn == day }?.explanation)
        }
    }
}
