package import Casework
package import Register

/// What has been asked of practices in the worker's county, and what was agreed on.
package struct ListPracticeQuestions: Inquiry {
    package static let action = Action.readPractices
    package var subject: Subject { .office }

    package init() {}

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (questions: [PracticeQuestion], mayAgree: Bool) {
        (
            try register.practiceQuestions(of: act.worker.countyID),
            !Action.agreePractice.grounds(for: act.worker.role).isEmpty
        )
    }
}

/// Asks how something is written down, whose duty it is, or what stands in the way.
package struct AskPractice: Procedure {
    package static let action = Action.askPractice
    package let kind: PracticeQuestion.Kind
    package let text: String
    package var subject: Subject { .office }

    package init(_ kind: PracticeQuestion.Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<PracticeQuestion> {
        if text.isEmpty { throw Refusal.invalid([Problem("text", "required")]) }
        let question = PracticeQuestion(
            id: ID(rawValue: act.newID()), countyID: act.worker.countyID, kind: kind, text: text, askedOn: act.today)
        try register.insert(question, by: act.worker.userID)
        return question.id
    }

    package func figures(after outcome: ID<PracticeQuestion>) -> String { kind.rawValue }
}

/// Writes down the solution that was agreed on; one agreed before stays to be read.
package struct AgreePractice: Procedure {
    package static let action = Action.agreePractice
    package let question: ID<PracticeQuestion>
    package let solution: String
    package let agreedOn: Day
    package var subject: Subject { .office }

    package init(on question: ID<PracticeQuestion>, _ solution: String, on day: Day) {
        self.question = question
        self.solution = solution
        agreedOn = day
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let all = try register.practiceQuestions(of: act.worker.countyID)
        guard let question = all.first(where: { $0.id == question }) else { throw Refusal.notFound("question") }
        var problems: [Problem] = []
        if solution.isEmpty { problems.append(Problem("solution", "required")) }
        if agreedOn > act.today { problems.append(Problem("agreed_on", "in_future")) }
        if agreedOn < question.askedOn { problems.append(Problem("agreed_on", "before_asked")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.agree(on: solution, id: act.newID(), to: question, on: agreedOn, by: act.worker.userID)
        return Done()
    }
}
