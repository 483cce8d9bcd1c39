package import Casework

extension Feedback.Party: SQLValue {}
extension Feedback.Mode: SQLValue {}

extension Reading {
    /// What has been said of a period, the client first.
    package func feedback(on period: ID<ServicePeriod>) throws -> [Feedback] {
        let answers = try session.rows(
            """
            SELECT a.* FROM feedback_answer a JOIN feedback f ON f.id = a.feedback_id WHERE f.period_id = \(period)
            """
        ).reduce(into: [String: [String: String]]()) { all, row in
            all[try row.string("feedback_id"), default: [:]][try row.string("question")] =
                try opened(row, "answer_sealed")
        }
        return try session.rows("SELECT * FROM feedback WHERE period_id = \(period) ORDER BY party").map { row in
            Feedback(
                party: try row.code("party"), mode: try row.code("mode"), givenOn: try row.day("given_on"),
                recordedBy: try row.id("recorded_by"), answers: answers[try row.string("id")] ?? [:])
        }
    }
}

extension WriteTransaction {
    package func insert(_ feedback: Feedback, id: String, on period: ID<ServicePeriod>) throws {
        try session.run(
            """
            INSERT INTO feedback (id, period_id, party, mode, given_on, recorded_by)
            VALUES (\(id), \(period), \(feedback.party), \(feedback.mode), \(feedback.givenOn),
                    \(feedback.recordedBy))
            """)
        for (question, answer) in feedback.answers.sorted(by: { $0.key < $1.key }) where !answer.isEmpty {
            try session.run(
                """
                INSERT INTO feedback_answer (feedback_id, question, answer_sealed)
                VALUES (\(id), \(question), \(try sealed(answer)))
                """)
        }
    }
}
