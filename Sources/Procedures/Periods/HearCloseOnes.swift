package import Casework
package import Register

/// Writes down what somebody close to the client, or another professional, says of the service.
package struct HearCloseOnes: Procedure {
    package static let action = Action.hearCloseOnes
    package let period: ID<ServicePeriod>
    package let giver: CloseFeedback.Giver
    package let relation: String
    package let givenOn: Day
    package let text: String

    package init(
        on period: ID<ServicePeriod>, from giver: CloseFeedback.Giver, relation: String, givenOn: Day, text: String
    ) {
        self.period = period
        self.giver = giver
        self.relation = relation
        self.givenOn = givenOn
        self.text = text
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<CloseFeedback> {
        let period = try act.period(period, for: Self.action, in: register)
        var problems: [Problem] = []
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if givenOn > act.today {
            problems.append(Problem("givenOn", "in_future"))
        } else if givenOn < period.days.first {
            problems.append(Problem("givenOn", "outside_period"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let feedback = CloseFeedback(
            id: ID(rawValue: act.newID()), periodID: period.id, giver: giver, relation: relation, givenOn: givenOn,
            text: text, recordedBy: act.worker.userID)
        try register.insert(feedback)
        return feedback.id
    }

    package func figures(after outcome: ID<CloseFeedback>) -> String { giver.rawValue }
}
