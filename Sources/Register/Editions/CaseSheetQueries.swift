package import Casework

extension Reading {
    /// The newest sheet of cases that was imported for an edition, with the instant.
    package func caseSheet(of edition: ID<RulebookEdition>) throws -> (text: String, importedAt: String)? {
        try session.rows(
            """
            SELECT content, imported_at FROM rulebook_case_sheet WHERE edition_id = \(edition)
            ORDER BY imported_at DESC, id DESC LIMIT 1
            """
        ).first.map { (try $0.string("content"), try $0.string("imported_at")) }
    }
}

extension WriteTransaction {
    /// Keeps a sheet of cases with an edition; an earlier one stays under it.
    package func insertCaseSheet(
        _ id: String, of edition: ID<RulebookEdition>, text: String, by user: ID<UserAccount>, at instant: String
    ) throws {
        try session.run(
            """
            INSERT INTO rulebook_case_sheet (id, edition_id, content, imported_by, imported_at)
            VALUES (\(id), \(edition), \(text), \(user), \(instant))
            """)
    }
}
