package import Casework

extension PracticeQuestion.Kind: SQLValue {}

extension Reading {
    /// The county's questions, those without a solution first and the latest on top.
    package func practiceQuestions(of county: ID<Organisation>) throws -> [PracticeQuestion] {
        let solutions = try session.rows(
            """
            SELECT s.question_id, s.solution, s.agreed_on, u.name FROM practice_solution s
                JOIN practice_question q ON q.id = s.question_id JOIN user_account u ON u.id = s.agreed_by
            WHERE q.county_id = \(county) ORDER BY s.position
            """)
        let byQuestion = try solutions.reduce(into: [String: [PracticeQuestion.Solution]]()) { all, row in
            all[try row.string("question_id"), default: []].append(
                PracticeQuestion.Solution(
                    text: try row.string("solution"), agreedOn: try row.day("agreed_on"),
                    agreedBy: try row.string("name")))
        }
        let questions = try session.rows(
            """
            SELECT q.*, u.name FROM practice_question q JOIN user_account u ON u.id = q.asked_by
            WHERE q.county_id = \(county) ORDER BY q.asked_on DESC, q.id
            """
        ).map { row in
            PracticeQuestion(
                id: try row.id("id"), countyID: county, kind: try row.code("kind"), text: try row.string("question"),
                askedOn: try row.day("asked_on"), askedBy: try row.string("name"),
                solutions: byQuestion[try row.string("id")] ?? [])
        }
        return questions.filter(\.solutions.isEmpty) + questions.filter { !$0.solutions.isEmpty }
    }
}

extension WriteTransaction {
    package func insert(_ question: PracticeQuestion, by user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO practice_question (id, county_id, kind, question, asked_by, asked_on)
            VALUES (\(question.id), \(question.countyID), \(question.kind), \(question.text), \(user),
                \(question.askedOn))
            """)
    }

    /// Adds a solution after those that were agreed on before it.
    package func agree(
        on text: String, id: String, to question: PracticeQuestion, on day: Day, by user: ID<UserAccount>
    ) throws {
        try session.run(
            """
            INSERT INTO practice_solution (id, question_id, solution, agreed_on, agreed_by, position)
            VALUES (\(id), \(question.id), \(text), \(day), \(user), \(question.solutions.count + 1))
            """)
    }
}
