/// Information about the client that was given to somebody outside social care, or asked from them, and on what basis.
package struct Disclosure: Equatable, Sendable {
    package enum Way: String, Sendable, CaseIterable { case given, asked }

    /// What kind of information it was.
    package enum Kind: String, Sendable, CaseIterable {
        /// About the service: attendance, progress, plans.
        case service
        /// Health information that bears on work ability.
        case health
        /// Feedback of the health check of unemployed people to whoever referred the client.
        case healthCheckFeedback = "health_check_feedback"
        /// A contact with the client's network.
        case network
    }

    package enum Basis: String, Sendable, CaseIterable { case consent, law }

    package let id: ID<Disclosure>
    package let clientID: ID<Client>
    package let way: Way
    /// A code of the rulebooks' list `consent_parties`.
    package let party: String
    package let organisationID: ID<Organisation>?
    package let kind: Kind
    package let content: String
    package let basis: Basis
    /// The consent in force on the day, when that was the basis.
    package let consentID: ID<Consent>?
    /// The statute and its section, when that was the basis.
    package let law: String
    package let doneOn: Day
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<Disclosure>, clientID: ID<Client>, way: Way, party: String, organisationID: ID<Organisation>? = nil,
        kind: Kind, content: String, basis: Basis, consentID: ID<Consent>? = nil, law: String = "", doneOn: Day,
        recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.clientID = clientID
        self.way = way
        self.party = party
        self.organisationID = organisationID
        self.kind = kind
        self.content = content
        self.basis = basis
        self.consentID = consentID
        self.law = law
        self.doneOn = doneOn
        self.recordedBy = recordedBy
    }
}

/// What the worker tells of a disclosure.
package struct DisclosureEntry: Equatable, Sendable {
    package let way: Disclosure.Way
    package let party: String
    package let organisationID: ID<Organisation>?
    package let kind: Disclosure.Kind
    package let content: String
    package let basis: Disclosure.Basis
    package let law: String
    package let doneOn: Day

    package init(
        way: Disclosure.Way, party: String, organisationID: ID<Organisation>? = nil, kind: Disclosure.Kind,
        content: String, basis: Disclosure.Basis, law: String = "", doneOn: Day
    ) {
        self.way = way
        self.party = party
        self.organisationID = organisationID
        self.kind = kind
        self.content = content
        self.basis = basis
        self.law = law
        self.doneOn = doneOn
    }

    /// The consent that lets it happen: to this party, to the organisation when one is named, in force on the day.
    package func consent(among consents: [Consent]) -> Consent? {
        consents.first { consent in
            consent.party == party && consent.isInForce(on: doneOn)
                && (consent.organisationID == nil || consent.organisationID == organisationID)
        }
    }

    /// What doesn't hold, in the form's order.
    package func problems(on today: Day, parties: [String], consents: [Consent]) -> [Problem] {
        var problems: [Problem] = []
        if !parties.contains(party) { problems.append(Problem("party", "choose")) }
        if content.isEmpty { problems.append(Problem("content", "required")) }
        if doneOn > today { problems.append(Problem("done_on", "not_in_future")) }
        switch basis {
        case .consent where consent(among: consents) == nil: problems.append(Problem("basis", "disclosure_no_consent"))
        case .law where law.isEmpty: problems.append(Problem("law", "required"))
        default: break
        }
        return problems
    }
}
