package import Casework

extension ReportFact.Kind: SQLValue {}
extension ReportFact.Source: SQLValue {}

extension Reading {
    /// The facts that a sent report was sent with, in their order.
    package func reportFacts(of document: ID<Document>) throws -> [ReportFact] {
        try session.rows("SELECT * FROM report_fact WHERE document_id = \(document) ORDER BY number").map { row in
            ReportFact(
                try row.code("kind"), amount: try row.int("amount"), text: try opened(row, "text_sealed"),
                from: try row.code("source"), on: try row.day("first_day")...row.day("last_day"))
        }
    }

    /// Who saved a document last while it was a draft; nil when nobody has since it was begun elsewhere.
    package func lastEdit(of document: ID<Document>) throws -> DraftEdit? {
        try session.rows(
            """
            SELECT e.edited_by, e.edited_at, u.name FROM document_edit e JOIN user_account u ON u.id = e.edited_by
            WHERE e.document_id = \(document)
            """
        ).first.map { row in
            DraftEdit(by: try row.id("edited_by"), name: try row.string("name"), at: try row.string("edited_at"))
        }
    }

    /// The report of the kind that is being written of a period; nil when none is.
    package func openDraft(_ kind: Document.Kind, of period: ID<ServicePeriod>) throws -> ID<Document>? {
        try session.rows(
            """
            SELECT id FROM document WHERE period_id = \(period) AND kind = \(kind) AND state = 'draft'
            ORDER BY id LIMIT 1
            """
        ).first?.id("id")
    }
}

extension WriteTransaction {
    /// Keeps the facts that a report is sent with.
    package func keep(_ facts: [ReportFact], of document: ID<Document>) throws {
        for (index, fact) in facts.enumerated() {
            try session.run(
                """
                INSERT INTO report_fact (document_id, number, kind, amount, text_sealed, source, first_day, last_day)
                VALUES (\(document), \(index + 1), \(fact.kind), \(fact.amount), \(try sealed(fact.text)),
                        \(fact.source), \(fact.days.lowerBound), \(fact.days.upperBound))
                """)
        }
    }

    /// Notes who saved a draft and when.
    package func noteEdit(of document: ID<Document>, by user: ID<UserAccount>, at instant: String) throws {
        try session.run(
            """
            INSERT INTO document_edit (document_id, edited_by, edited_at) VALUES (\(document), \(user), \(instant))
            ON CONFLICT (document_id) DO UPDATE SET edited_by = excluded.edited_by, edited_at = excluded.edited_at
            """)
    }
}
