/// The client's yes or no to passing necessary information to one party.
package struct Consent: Equatable, Sendable {
    package let id: ID<Consent>
    package let clientID: ID<Client>
    /// A code of the rulebooks' list `consent_parties`.
    package let party: String
    /// The organisation meant, when the party is one.
    package let organisationID: ID<Organisation>?
    /// What may be passed on, in words.
    package let scope: String
    /// False when the client refused, which is kept and not asked again without a reason.
    package let isGiven: Bool
    package let signedOn: Day
    package let signedPlace: String
    package let validFrom: Day
    package let validTo: Day?
    package let withdrawnOn: Day?
    package let version: Int
    /// On which form and how it was given.
    package let origin: ConsentOrigin

    package init(
        id: ID<Consent>, clientID: ID<Client>, party: String, organisationID: ID<Organisation>? = nil, scope: String,
        isGiven: Bool, signedOn: Day, signedPlace: String = "", validFrom: Day, validTo: Day? = nil,
        withdrawnOn: Day? = nil, version: Int = 1, origin: ConsentOrigin = ConsentOrigin()
    ) {
        self.id = id
        self.clientID = clientID
        self.party = party
        self.organisationID = organisationID
        self.scope = scope
        self.isGiven = isGiven
        self.signedOn = signedOn
        self.signedPlace = signedPlace
        self.validFrom = validFrom
        self.validTo = validTo
        self.withdrawnOn = withdrawnOn
        self.version = version
        self.origin = origin
    }

    /// Whether information may be passed on under it on the day.
    package func isInForce(on day: Day) -> Bool {
        isGiven && origin.isSigned(on: day) && validFrom <= day && (validTo.map { day <= $0 } ?? true)
            && (withdrawnOn.map { day < $0 } ?? true)
    }
}
