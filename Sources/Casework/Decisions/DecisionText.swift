/// A text of the county's library for decisions: dated, in three languages, never edited once it is in force.
package struct DecisionText: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Päätösteksti: what is decided.
        case resolution
        /// Perustelu: reasons that the worker completes for the client.
        case reasoning
        /// Muutoksenhakuohje.
        case appeal
    }

    package enum State: String, Sendable { case draft, published }

    package let id: ID<DecisionText>
    package let countyID: ID<Organisation>
    package let kind: Kind
    package let title: String
    package let body: Wording
    package let state: State
    /// The first day on which it is used; nil for a draft.
    package let validFrom: Day?
    /// The last day; nil until another takes its place or it is taken out of use.
    package let validTo: Day?
    /// The text whose place it takes.
    package let supersedes: ID<DecisionText>?
    package let version: Int

    package init(
        id: ID<DecisionText>, countyID: ID<Organisation>, kind: Kind, title: String, body: Wording,
        state: State = .draft, validFrom: Day? = nil, validTo: Day? = nil, supersedes: ID<DecisionText>? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.countyID = countyID
        self.kind = kind
        self.title = title
        self.body = body
        self.state = state
        self.validFrom = validFrom
        self.validTo = validTo
        self.supersedes = supersedes
        self.version = version
    }

    /// Whether it is used on the day.
    package func isInForce(on day: Day) -> Bool {
        guard state == .published, let validFrom else { return false }
        return validFrom <= day && validTo.map { day <= $0 } ?? true
    }
}

/// A text of the library as it stood when a decision was made, its fields filled in.
package struct KeptText: Equatable, Sendable {
    package let kind: DecisionText.Kind
    package let textID: ID<DecisionText>
    package let body: Wording

    package init(kind: DecisionText.Kind, textID: ID<DecisionText>, body: Wording) {
        self.kind = kind
        self.textID = textID
        self.body = body
    }
}
