package import Casework

extension Document.Kind: SQLValue {}
extension Document.State: SQLValue {}

extension Reading {
    package func document(_ id: ID<Document>) throws -> Document? {
        try documents("WHERE d.id = \(id)").first
    }

    /// A client's documents of these kinds, the newest first.
    package func documents(of client: ID<Client>, kinds: [Document.Kind]) throws -> [Document] {
        try documents("WHERE d.client_id = \(client) AND d.kind IN (\(list: kinds))")
    }

    /// The documents of a service period, the newest first.
    package func documents(in period: ID<ServicePeriod>) throws -> [Document] {
        try documents("WHERE d.period_id = \(period)")
    }

    /// The document that corrects this one; nil when none does.
    package func correction(of document: ID<Document>) throws -> ID<Document>? {
        try session.rows("SELECT id FROM document WHERE supersedes_id = \(document) ORDER BY id LIMIT 1").first?
            .id("id")
    }

    /// The service form of a period, whose documents are made of that form's sections.
    package func serviceForm(ofPeriod period: ID<ServicePeriod>) throws -> String? {
        try session.rows("SELECT service_form FROM service_period WHERE id = \(period)").first?.string("service_form")
    }

    private func documents(_ condition: SQL) throws -> [Document] {
        let rows = try session.rows(
            "SELECT d.* FROM document d \(raw: condition) ORDER BY d.made_on DESC, d.id DESC")
        let ids = try rows.map { try $0.string("id") }
        var sections: [String: [String: String]] = [:]
        if !ids.isEmpty {
            for row in try session.rows("SELECT * FROM document_section WHERE document_id IN (\(list: ids))") {
                sections[try row.string("document_id"), default: [:]][try row.string("section")] =
                    try opened(row, "body_sealed")
            }
        }
        let reviews = try reviews(of: ids)
        return try rows.map { row in
            let id = try row.string("id")
            return try document(row: row, sections: sections[id] ?? [:], review: reviews[id])
        }
    }

    private func document(
        row: any SQLRow, sections: [String: String], review: DocumentReview?
    ) throws -> Document {
        Document(
            id: try row.id("id"), clientID: try row.id("client_id"), periodID: row.idIfAny("period_id"),
            kind: try row.code("kind"), madeOn: try row.day("made_on"), state: try row.code("state"),
            sentOn: try row.dayIfAny("sent_on"), authorID: try row.id("author_id"),
            supersedes: row.idIfAny("supersedes_id"), correctionReason: try row.string("correction_reason"),
            reviewMonths: row.integer("review_months"), review: review, sections: sections,
            version: try row.int("version"))
    }
}

extension WriteTransaction {
    package func insert(_ document: Document) throws {
        try session.run(
            """
            INSERT INTO document (id, client_id, period_id, kind, made_on, state, sent_on, author_id, supersedes_id,
                                  correction_reason, review_months)
            VALUES (\(document.id), \(document.clientID), \(document.periodID), \(document.kind), \(document.madeOn),
                    \(document.state), \(document.sentOn), \(document.authorID), \(document.supersedes),
                    \(document.correctionReason), \(document.reviewMonths))
            """)
        try insertSections(of: document)
        try keep(document.review, of: document.id)
    }

    /// Writes a draft anew; false when someone else has changed it since `version`, or it is sent.
    package func update(_ document: Document, from version: Int) throws -> Bool {
        let touched = try session.run(
            """
            UPDATE document SET made_on = \(document.madeOn), review_months = \(document.reviewMonths),
                version = version + 1
            WHERE id = \(document.id) AND version = \(version) AND state = 'draft'
            """)
        if touched == 0 { return false }
        try session.run("DELETE FROM document_section WHERE document_id = \(document.id)")
        try insertSections(of: document)
        try keep(document.review, of: document.id)
        return true
    }

    /// Sends a draft, after which it is never changed; false when it was changed since `version`, or is sent already.
    package func send(_ document: ID<Document>, on day: Day, from version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE document SET state = 'sent', sent_on = \(day), version = version + 1
            WHERE id = \(document) AND version = \(version) AND state = 'draft'
            """) == 1
    }

    private func insertSections(of document: Document) throws {
        for (section, text) in document.sections.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
            try session.run(
                """
                INSERT INTO document_section (document_id, section, body_sealed)
                VALUES (\(document.id), \(section), \(try sealed(text)))
                """)
        }
    }
}
