package import Casework
package import Register

/// The form on which a client tells what they think of their service.
package struct OwnFeedbackForm: Sendable {
    package let period: ServicePeriod
    package let formName: Wording
    package let questions: [CodeList.Code]
}

/// Opens the client's own feedback form, while there is something to give feedback on.
package struct OpenOwnFeedback: Inquiry {
    package static let action = Action.giveOwnFeedback
    package let user: ID<UserAccount>

    package init(of user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .oneself(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> OwnFeedbackForm {
        guard let period = try act.periodAwaitingFeedback(of: user, in: register) else {
            throw Refusal.notFound("feedback")
        }
        let rules = try act.rules(for: period, in: register)
        return OwnFeedbackForm(
            period: period, formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm),
            questions: rules.feedbackQuestions(to: .client, on: act.today))
    }
}

/// The client gives feedback in the service itself, which takes the place of the paper form.
package struct GiveOwnFeedback: Procedure {
    package static let action = Action.giveOwnFeedback
    package let user: ID<UserAccount>
    package let answers: [String: String]

    package init(of user: ID<UserAccount>, answers: [String: String]) {
        self.user = user
        self.answers = answers
    }

    package var subject: Subject { .oneself(user) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let period = try act.periodAwaitingFeedback(of: user, in: register) else {
            throw Refusal.notFound("feedback")
        }
        try act.keep(
            [FeedbackEntry(.client, .electronic, on: act.today, answers: answers)], on: period, in: register)
        return Done()
    }
}

extension Act {
    /// The client's period on which their feedback is awaited; nil when there is none.
    func periodAwaitingFeedback(of user: ID<UserAccount>, in register: some Reading) throws -> ServicePeriod? {
        guard let client = try register.client(ofUser: user) else { return nil }
        return try register.periods(of: client.id).last { $0.awaitsClientFeedback(on: today) }
    }
}
