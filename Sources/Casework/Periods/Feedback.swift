/// What the client or the provider says of a service when it ends, on the county's questions (Sääntökirja, luku 4).
package struct Feedback: Equatable, Sendable {
    package enum Party: String, Sendable, CaseIterable { case client, provider }
    /// On the county's paper form, or in the service itself.
    package enum Mode: String, Sendable, CaseIterable { case paper, electronic }

    package let party: Party
    package let mode: Mode
    package let givenOn: Day
    package let recordedBy: ID<UserAccount>
    /// The answer to each question, by the question's code in the rulebook's list.
    package let answers: [String: String]

    package init(
        party: Party, mode: Mode, givenOn: Day, recordedBy: ID<UserAccount>, answers: [String: String]
    ) {
        self.party = party
        self.mode = mode
        self.givenOn = givenOn
        self.recordedBy = recordedBy
        self.answers = answers
    }
}

extension Feedback.Party {
    /// The rulebooks' list that holds the questions.
    package var list: String { rawValue + "_feedback_questions" }
}

extension RuleSet {
    /// What the county asks of a party when a service ends, on the day.
    package func feedbackQuestions(to party: Feedback.Party, on day: Day) -> [CodeList.Code] {
        codes(of: party.list, on: day)
    }
}

extension ServicePeriod {
    /// Whether the client may give feedback in the service on the day: from two weeks before the end to two months
    /// after it, once.
    package func awaitsClientFeedback(on day: Day) -> Bool {
        guard milestones.startedOn != nil, milestones.clientFeedbackOn == nil else { return false }
        return day >= effectiveLastDay.adding(days: -14) && day <= effectiveLastDay.date(monthsAfter: 2)
    }
}
