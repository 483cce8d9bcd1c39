/// The employment authority's word that a client may be offered a work trial or a pay subsidy (puolto).
package struct Endorsement: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case workTrial = "work_trial"
        case paySubsidy = "pay_subsidy"
    }

    package let id: ID<Endorsement>
    package let planID: ID<Plan>
    package let clientID: ID<Client>
    package let kind: Kind
    package let givenOn: Day
    package let validTo: Day
    /// The last day on which the employment authority made sure that it still holds.
    package let checkedOn: Day?
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<Endorsement>, planID: ID<Plan>, clientID: ID<Client>, kind: Kind, givenOn: Day, validTo: Day,
        checkedOn: Day? = nil, recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.planID = planID
        self.clientID = clientID
        self.kind = kind
        self.givenOn = givenOn
        self.validTo = validTo
        self.checkedOn = checkedOn
        self.recordedBy = recordedBy
    }

    package func isInForce(on day: Day) -> Bool { givenOn <= day && day <= validTo }
}
