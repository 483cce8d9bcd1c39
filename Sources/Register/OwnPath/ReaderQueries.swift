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
        try session.rows(
            """
            SELECT t.*, coalesce(u.name, '') AS user_name, coalesce(o.name, '') AS organisation_name,
                (SELECT max(a.explanation) FROM stated_access a WHERE a.client_id = t.client_id
                    AND a.user_id = t.user_id AND a.valid_on = substr(t.at, 1, 10)) AS explanation
            FROM trail_entry t LEFT JOIN user_account u ON u.id = t.user_id
                LEFT JOIN organisation o ON o.id = t.organisation_id
            WHERE t.client_id = \(client) AND t.user_id <> \(user) AND t.at >= \(since)
            ORDER BY t.at DESC, t.id DESC LIMIT \(limit)
            """
        ).map {
            NamedTrailEntry(
                entry: try TrailEntry(row: $0), name: try $0.string("user_name"),
                organisation: try $0.string("organisation_name"), explanation: $0.text("explanation"))
        }
    }
}
