package import Casework

extension Reading {
    /// How the documents that are interim evaluations were held, by the document's id.
    func reviews(of documents: [String]) throws -> [String: DocumentReview] {
        if documents.isEmpty { return [:] }
        let parties = try session.rows(
            "SELECT * FROM document_review_party WHERE document_id IN (\(list: documents)) ORDER BY party"
        ).reduce(into: [String: [String]]()) { all, row in
            all[try row.string("document_id"), default: []].append(try row.string("party"))
        }
        return try session.rows("SELECT * FROM document_review WHERE document_id IN (\(list: documents))")
            .reduce(into: [:]) { all, row in
                let id = try row.string("document_id")
                all[id] = DocumentReview(
                    occasion: try row.string("occasion"), parties: parties[id] ?? [],
                    nextOn: try row.dayIfAny("next_on"), changesPlan: try row.int("changes_plan") == 1)
            }
    }

    /// The nearest day after `day` on which a meeting of the kind is planned about the client; nil when none is.
    package func nextPlanned(_ kind: Meeting.Kind, about client: ID<Client>, after day: Day) throws -> Day? {
        try session.rows(
            """
            SELECT min(day) AS day FROM meeting WHERE client_id = \(client) AND kind = \(kind) AND state = 'planned'
                AND day > \(day)
            """
        ).first?.dayIfAny("day")
    }
}

extension WriteTransaction {
    /// Keeps how an interim evaluation was held in the place of what was kept before.
    func keep(_ review: DocumentReview?, of document: ID<Document>) throws {
        try session.run("DELETE FROM document_review_party WHERE document_id = \(document)")
        try session.run("DELETE FROM document_review WHERE document_id = \(document)")
        guard let review else { return }
        try session.run(
            """
            INSERT INTO document_review (document_id, occasion, next_on, changes_plan)
            VALUES (\(document), \(review.occasion), \(review.nextOn), \(review.changesPlan ? 1 : 0))
            """)
        for party in Set(review.parties).sorted() {
            try session.run(
                "INSERT INTO document_review_party (document_id, party) VALUES (\(document), \(party))")
        }
    }
}
