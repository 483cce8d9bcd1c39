/// A service or a person outside the case itself that helps the client, for as long as it does.
package struct NetworkParty: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case socialWork = "social_work"
        case healthCare = "health_care"
        case mentalHealth = "mental_health"
        case substanceServices = "substance_services"
        case debtCounselling = "debt_counselling"
        case housing, studies, probation, relative
        case peerSupport = "peer_support"
        case other
    }

    package let id: ID<NetworkParty>
    package let clientID: ID<Client>
    package let terms: NetworkPartyTerms
    /// The last day; nil while it goes on.
    package let to: Day?
    /// Why it ended; empty while it goes on. Kept sealed.
    package let endReason: String
    package let addedBy: ID<UserAccount>

    package init(
        id: ID<NetworkParty>, clientID: ID<Client>, terms: NetworkPartyTerms, to: Day? = nil, endReason: String = "",
        addedBy: ID<UserAccount>
    ) {
        self.id = id
        self.clientID = clientID
        self.terms = terms
        self.to = to
        self.endReason = endReason
        self.addedBy = addedBy
    }

    package func isPresent(on day: Day) -> Bool { terms.from <= day && (to.map { day <= $0 } ?? true) }

    /// What doesn't hold when it ends.
    package func problems(endingOn day: Day, because reason: String, today: Day) -> [Problem] {
        var problems: [Problem] = []
        if day < terms.from { problems.append(Problem("to", "before_beginning")) }
        if day > today { problems.append(Problem("to", "not_in_future")) }
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        return problems
    }
}

/// Who the party is and from which day on.
package struct NetworkPartyTerms: Equatable, Sendable {
    package let kind: NetworkParty.Kind
    /// The service or person by name; kept sealed.
    package let name: String
    /// How to reach them; may be empty. Kept sealed.
    package let contact: String
    package let from: Day

    package init(kind: NetworkParty.Kind, name: String, contact: String, from: Day) {
        self.kind = kind
        self.name = name
        self.contact = contact
        self.from = from
    }

    package func problems(on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name", "required")) }
        if from > today { problems.append(Problem("from", "not_in_future")) }
        return problems
    }
}
