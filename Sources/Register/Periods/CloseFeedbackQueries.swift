package import Casework

extension CloseFeedback.Giver: SQLValue {}

extension Reading {
    /// What those close to the client have said of a period, the latest first.
    package func closeFeedback(on period: ID<ServicePeriod>) throws -> [CloseFeedback] {
        try session.rows(
            "SELECT * FROM close_feedback WHERE period_id = \(period) ORDER BY given_on DESC, id DESC"
        ).map { row in
            CloseFeedback(
                id: try row.id("id"), periodID: period, giver: try row.code("giver"),
                relation: try opened(row, "relation_sealed"), givenOn: try row.day("given_on"),
                text: try opened(row, "text_sealed"), recordedBy: try row.id("recorded_by"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ feedback: CloseFeedback) throws {
        try session.run(
            """
            INSERT INTO close_feedback (id, period_id, giver, relation_sealed, given_on, text_sealed, recorded_by)
            VALUES (\(feedback.id), \(feedback.periodID), \(feedback.giver), \(try sealed(feedback.relation)),
                \(feedback.givenOn), \(try sealed(feedback.text)), \(feedback.recordedBy))
            """)
    }
}
