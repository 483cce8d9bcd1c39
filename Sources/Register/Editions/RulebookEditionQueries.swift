package import Casework

extension RulebookEdition {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), countyID: try row.id("county_id"), rulebookID: try row.string("rulebook_id"),
            title: try row.string("title"), writtenBy: try row.id("written_by"),
            writtenAt: try row.string("written_at"), publishedBy: row.idIfAny("published_by"),
            publishedAt: row.text("published_at"), inForceFrom: try row.dayIfAny("in_force_from"),
            withdrawnAt: row.text("withdrawn_at"), version: try row.int("version"))
    }
}

/// Which published edition, and from when: what tells whether something was published since one last looked.
package struct PublishedEdition: Hashable, Sendable {
    package let id: ID<RulebookEdition>
    package let inForceFrom: Day
}

extension Reading {
    /// The published editions, asked in every act that needs the rules; so no text is read here.
    package func publishedEditions() throws -> [PublishedEdition] {
        try session.rows(
            "SELECT id, in_force_from FROM rulebook_edition WHERE in_force_from IS NOT NULL ORDER BY id"
        ).map { PublishedEdition(id: try $0.id("id"), inForceFrom: try $0.day("in_force_from")) }
    }

    /// The text of an edition, a draft's too.
    package func text(of edition: ID<RulebookEdition>) throws -> String? {
        try session.rows("SELECT content FROM rulebook_edition WHERE id = \(edition)").first?.string("content")
    }

    package func rulebookEdition(_ id: ID<RulebookEdition>) throws -> RulebookEdition? {
        try session.rows("SELECT \(raw: RulebookEdition.columns) FROM rulebook_edition e WHERE e.id = \(id)").first
            .map(RulebookEdition.init(row:))
    }

    /// The county's clients whose cases are open on the day, by name.
    package func openClients(of county: ID<Organisation>, on day: Day) throws -> [Client] {
        try session.rows(
            """
            SELECT * FROM client WHERE county_id = \(county) AND opened_on <= \(day)
                AND (closed_on IS NULL OR closed_on > \(day)) ORDER BY sort_key, id
            """
        ).map(client(row:))
    }

    /// The editions that a county's keepers have written, the newest first, with their writers' names.
    package func rulebookEditions(
        of county: ID<Organisation>
    ) throws -> [(edition: RulebookEdition, writer: String)] {
        try session.rows(
            """
            SELECT \(raw: RulebookEdition.columns), u.name AS writer FROM rulebook_edition e
                JOIN user_account u ON u.id = e.written_by
            WHERE e.county_id = \(county) ORDER BY e.written_at DESC, e.id DESC
            """
        ).map { (try RulebookEdition(row: $0), try $0.string("writer")) }
    }
}

extension RulebookEdition {
    /// Everything but the text, which is long.
    fileprivate static let columns: SQL = """
        e.id, e.county_id, e.rulebook_id, e.title, e.written_by, e.written_at, e.published_by, e.published_at,
            e.in_force_from, e.withdrawn_at, e.version
        """
}

extension WriteTransaction {
    package func insert(_ edition: RulebookEdition, text: String) throws {
        try session.run(
            """
            INSERT INTO rulebook_edition (id, county_id, rulebook_id, title, content, written_by, written_at)
            VALUES (\(edition.id), \(edition.countyID), \(edition.rulebookID), \(edition.title), \(text),
                \(edition.writtenBy), \(edition.writtenAt))
            """)
    }

    /// Writes a draft again; false when someone else did meanwhile, or it is no draft any more.
    package func update(_ edition: RulebookEdition, text: String, expected version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE rulebook_edition SET rulebook_id = \(edition.rulebookID), title = \(edition.title),
                content = \(text), written_by = \(edition.writtenBy), written_at = \(edition.writtenAt),
                version = version + 1
            WHERE id = \(edition.id) AND version = \(version) AND in_force_from IS NULL AND withdrawn_at IS NULL
            """) == 1
    }

    /// Publishes a draft; false when it was changed meanwhile, or is no draft any more.
    package func publish(
        _ edition: ID<RulebookEdition>, from day: Day, by user: ID<UserAccount>, at instant: String,
        expected version: Int
    ) throws -> Bool {
        try session.run(
            """
            UPDATE rulebook_edition SET in_force_from = \(day), published_by = \(user), published_at = \(instant),
                version = version + 1
            WHERE id = \(edition) AND version = \(version) AND in_force_from IS NULL AND withdrawn_at IS NULL
            """) == 1
    }

    /// Takes a draft away from those that may be published; false when it is no draft any more.
    package func withdraw(_ edition: ID<RulebookEdition>, at instant: String) throws -> Bool {
        try session.run(
            """
            UPDATE rulebook_edition SET withdrawn_at = \(instant), version = version + 1
            WHERE id = \(edition) AND in_force_from IS NULL AND withdrawn_at IS NULL
            """) == 1
    }
}
