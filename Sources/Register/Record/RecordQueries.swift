package import Casework

extension RecordEntry.Kind: SQLValue {}
extension RecordEntry.Visibility: SQLValue {}

extension Reading {
    /// The client's record, the newest day first, with the earlier versions of what was corrected.
    package func record(of client: ID<Client>) throws -> [SignedEntry] {
        try session.rows(
            """
            SELECT e.*, u.name AS author_name, o.name AS organisation_name,
                CASE WHEN EXISTS (SELECT 1 FROM record_entry n WHERE n.supersedes_id = e.id) THEN 1 ELSE 0 END
                    AS is_superseded, away.reason_sealed AS moved_because,
                CASE WHEN here.entry_id IS NULL THEN 0 ELSE 1 END AS is_moved_here
            FROM record_entry e JOIN user_account u ON u.id = e.author_id
                JOIN organisation o ON o.id = e.organisation_id
                LEFT JOIN record_move away ON away.entry_id = e.id
                LEFT JOIN record_move here ON here.new_entry_id = e.id
            WHERE e.client_id = \(client) ORDER BY e.about_on DESC, e.signed_at DESC, e.id DESC
            """
        ).map { row in
            let isMoved = row.text("moved_because") != nil
            return SignedEntry(
                entry: try entry(row: row, isShut: isMoved), author: try row.string("author_name"),
                organisation: try row.string("organisation_name"), isSuperseded: try row.flag("is_superseded"),
                movedBecause: isMoved ? try opened(row, "moved_because") : nil,
                isMovedHere: try row.flag("is_moved_here"))
        }
    }

    package func recordEntry(_ id: ID<RecordEntry>) throws -> RecordEntry? {
        try session.rows("SELECT * FROM record_entry WHERE id = \(id)").first.map { try entry(row: $0) }
    }

    /// - Parameter isShut: whether its texts are another client's and aren't opened
    private func entry(row: any SQLRow, isShut: Bool = false) throws -> RecordEntry {
        let content = RecordContent(
            kind: try row.code("kind"), aboutOn: try row.day("about_on"), visibility: try row.code("visibility"),
            tags: try row.string("tags").split(separator: " ").compactMap { RecordEntry.Tag(rawValue: String($0)) },
            text: isShut ? "" : try opened(row, "text_sealed"),
            clientView: isShut ? "" : try opened(row, "client_view_sealed"),
            areas: try row.string("areas").split(separator: " ").map(String.init),
            demand: isShut ? "" : try opened(row, "demand_sealed"))
        return RecordEntry(
            id: try row.id("id"), clientID: try row.id("client_id"), periodID: row.idIfAny("period_id"),
            content: content, authorID: try row.id("author_id"), organisationID: try row.id("organisation_id"),
            signedAt: try row.string("signed_at"), supersedes: row.idIfAny("supersedes_id"),
            reason: try opened(row, "reason_sealed"))
    }
}

extension WriteTransaction {
    package func insert(_ entry: RecordEntry) throws {
        let content = entry.content
        try session.run(
            """
            INSERT INTO record_entry (id, client_id, period_id, kind, about_on, visibility, tags, text_sealed,
                client_view_sealed, author_id, organisation_id, signed_at, supersedes_id, reason_sealed, areas,
                demand_sealed)
            VALUES (\(entry.id), \(entry.clientID), \(entry.periodID), \(content.kind), \(content.aboutOn),
                \(content.visibility), \(content.tags.map(\.rawValue).joined(separator: " ")),
                \(try sealed(content.text)), \(try sealed(content.clientView)), \(entry.authorID),
                \(entry.organisationID), \(entry.signedAt), \(entry.supersedes), \(try sealed(entry.reason)),
                \(content.areas.joined(separator: " ")), \(try sealed(content.demand)))
            """)
    }

    package func insert(_ move: RecordMove) throws {
        try session.run(
            """
            INSERT INTO record_move (entry_id, new_entry_id, reason_sealed, moved_by, moved_at)
            VALUES (\(move.entry), \(move.newEntry), \(try sealed(move.reason)), \(move.movedBy), \(move.movedAt))
            """)
    }
}
