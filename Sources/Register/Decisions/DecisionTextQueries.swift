package import Casework

extension DecisionText.Kind: SQLValue {}
extension DecisionText.State: SQLValue {}

extension Reading {
    package func decisionText(_ id: ID<DecisionText>) throws -> DecisionText? {
        try session.rows("SELECT * FROM decision_text WHERE id = \(id)").first.map(DecisionText.init(row:))
    }

    /// A county's library: drafts first, then the newest of each kind first.
    package func decisionTexts(of county: ID<Organisation>) throws -> [DecisionText] {
        try session.rows(
            """
            SELECT * FROM decision_text WHERE county_id = \(county)
            ORDER BY kind, state, coalesce(valid_from, '9999-12-31') DESC, title, id
            """
        ).map(DecisionText.init(row:))
    }

    /// The texts of a county that are used on the day.
    package func decisionTexts(of county: ID<Organisation>, on day: Day) throws -> [DecisionText] {
        try decisionTexts(of: county).filter { $0.isInForce(on: day) }
    }

    /// The texts of the library as they stood when a decision or a stop was made.
    package func keptTexts(of subject: String) throws -> [KeptText] {
        try session.rows("SELECT * FROM kept_text WHERE subject_id = \(subject) ORDER BY kind").map { row in
            KeptText(
                kind: try row.code("kind"), textID: try row.id("text_id"),
                body: Wording(
                    fi: try opened(row, "fi_sealed"), sv: try opened(row, "sv_sealed"),
                    en: try opened(row, "en_sealed")))
        }
    }
}

extension WriteTransaction {
    package func insert(_ text: DecisionText, by user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO decision_text (id, county_id, kind, title, body_fi, body_sv, body_en, state, valid_from,
                valid_to, supersedes_id, written_by)
            VALUES (\(text.id), \(text.countyID), \(text.kind), \(text.title), \(text.body.fi), \(text.body.sv),
                \(text.body.en), \(text.state), \(text.validFrom), \(text.validTo), \(text.supersedes), \(user))
            """)
    }

    /// Writes a draft over itself, or puts it in force; false when it has another version, or is in force already.
    package func update(_ text: DecisionText) throws -> Bool {
        try session.run(
            """
            UPDATE decision_text SET title = \(text.title), body_fi = \(text.body.fi), body_sv = \(text.body.sv),
                body_en = \(text.body.en), state = \(text.state), valid_from = \(text.validFrom),
                version = version + 1
            WHERE id = \(text.id) AND version = \(text.version) AND state = 'draft'
            """) == 1
    }

    /// Ends the use of a text in force; its words stay.
    package func endUse(of text: ID<DecisionText>, on day: Day) throws {
        try session.run(
            "UPDATE decision_text SET valid_to = \(day), version = version + 1 WHERE id = \(text)")
    }

    /// Keeps a text as it stood, for good.
    package func keep(_ text: KeptText, of subject: String) throws {
        try session.run(
            """
            INSERT INTO kept_text (subject_id, kind, text_id, fi_sealed, sv_sealed, en_sealed)
            VALUES (\(subject), \(text.kind), \(text.textID), \(try sealed(text.body.fi)),
                \(try sealed(text.body.sv)), \(try sealed(text.body.en)))
            """)
    }
}

extension DecisionText {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), countyID: try row.id("county_id"), kind: try row.code("kind"),
            title: try row.string("title"),
            body: Wording(
                fi: try row.string("body_fi"), sv: try row.string("body_sv"), en: try row.string("body_en")),
            state: try row.code("state"), validFrom: try row.dayIfAny("valid_from"),
            validTo: try row.dayIfAny("valid_to"), supersedes: row.idIfAny("supersedes_id"),
            version: try row.int("version"))
    }
}
