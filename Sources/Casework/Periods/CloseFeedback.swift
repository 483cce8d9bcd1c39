/// What somebody close to the client, or another professional, says of the service, told by whom.
///
/// It is given freely at any time of the service, and written down by those who give it.
package struct CloseFeedback: Equatable, Sendable {
    package enum Giver: String, Sendable, CaseIterable {
        case closeOne = "close_one"
        case legalRepresentative = "legal_representative"
        /// Of another service that works with the client.
        case professional
    }

    package let id: ID<CloseFeedback>
    package let periodID: ID<ServicePeriod>
    package let giver: Giver
    /// Who they are to the client, in words: a mother, a nurse.
    package let relation: String
    package let givenOn: Day
    package let text: String
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<CloseFeedback>, periodID: ID<ServicePeriod>, giver: Giver, relation: String, givenOn: Day, text: String,
        recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.periodID = periodID
        self.giver = giver
        self.relation = relation
        self.givenOn = givenOn
        self.text = text
        self.recordedBy = recordedBy
    }
}
