package import Casework
package import Register

/// One party's feedback as it is written down: on which form, when, and what was answered.
package struct FeedbackEntry: Equatable, Sendable {
    package let party: Feedback.Party
    package let mode: Feedback.Mode
    package let givenOn: Day
    package let answers: [String: String]

    package init(_ party: Feedback.Party, _ mode: Feedback.Mode, on day: Day, answers: [String: String]) {
        self.party = party
        self.mode = mode
        givenOn = day
        self.answers = answers
    }
}

/// Writes down the feedback that is missing: the provider's own, and the client's from the county's paper form
/// (Sääntökirja, luku 4). What is there stays.
package struct RecordFeedback: Procedure {
    package static let action = Action.endPeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let entries: [FeedbackEntry]

    package init(_ period: ID<ServicePeriod>, version: Int, entries: [FeedbackEntry]) {
        self.period = period
        self.version = version
        self.entries = entries
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.feedback, period)
        if entries.isEmpty { throw Refusal.invalid([Problem("clientFeedbackOn", "required")]) }
        try act.keep(entries, on: period, in: register)
        return Done()
    }
}

extension Act {
    /// Keeps feedback on a period and marks the day it was given.
    ///
    /// - Throws: `Refusal.invalid` for a day ahead, no answers, or a party that has answered already
    func keep(_ entries: [FeedbackEntry], on old: ServicePeriod, in register: WriteTransaction) throws {
        var period = old
        let rules = try rules(for: period, in: register)
        let given = Set(try register.feedback(on: period.id).map(\.party))
        var problems: [Problem] = []
        for entry in entries {
            let field = entry.party.rawValue + "FeedbackOn"
            let questions = Set(rules.feedbackQuestions(to: entry.party, on: today).map(\.code))
            let answers = entry.answers.filter { questions.contains($0.key) && !$0.value.isEmpty }
            if entry.givenOn > today { problems.append(Problem(field, "in_future")) }
            if given.contains(entry.party) { problems.append(Problem(field, "feedback_given")) }
            if answers.isEmpty { problems.append(Problem(field, "feedback_unanswered")) }
            if !problems.isEmpty { continue }
            let feedback = Feedback(
                party: entry.party, mode: entry.mode, givenOn: entry.givenOn, recordedBy: worker.userID,
                answers: answers)
            try register.insert(feedback, id: newID(), on: period.id)
            switch entry.party {
            case .client: period.milestones.clientFeedbackOn = entry.givenOn
            case .provider: period.milestones.providerFeedbackOn = entry.givenOn
            }
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try save(period, in: register)
    }
}
