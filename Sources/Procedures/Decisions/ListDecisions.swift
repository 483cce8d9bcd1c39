package import Casework
package import Register

/// A client's decisions.
package struct ClientDecisions: Inquiry {
    package static let action = Action.listClientDecisions
    package let client: ID<Client>

    package init(_ client: ID<Client>) { self.client = client }

    package struct Answer: Sendable {
        package let client: Client
        /// The newest first.
        package let decisions: [Decision]
        /// The forms of service by id, old ones too.
        package let forms: [String: ServiceForm]
        package let mayDraft: Bool
        package let mayOpen: Bool
    }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        return Answer(
            client: client, decisions: try register.decisions(of: client.id), forms: try act.serviceForms(in: register),
            mayDraft: try act.may(.draftDecision, to: client.id, in: register),
            mayOpen: try act.may(.openDecision, to: client.id, in: register))
    }
}

/// The decisions of the clients whom the worker answers for.
package struct ListDecisions: Inquiry {
    /// Which decisions are asked for.
    package enum Selection: String, Sendable, CaseIterable { case drafts, ending, all }

    package static let action = Action.listDecisions
    /// A decision's end is told this many days before it (the lead time is ours; the source asks for currency only).
    package static let leadDays = 30
    private static let most = 200
    package let selection: Selection
    /// Nil when decisions of every form of service are asked for.
    package let form: String?
    /// Nil when every provider's are.
    package let provider: ID<Organisation>?

    package init(_ selection: Selection, form: String? = nil, provider: ID<Organisation>? = nil) {
        self.selection = selection
        self.form = form
        self.provider = provider
    }

    /// Whether more is left out than the selection leaves.
    package var isNarrowed: Bool { form != nil || provider != nil }

    package struct Answer: Sendable {
        package let lines: [DecisionLine]
        package let forms: [String: ServiceForm]
        package let today: Day
        /// The providers of the county, for narrowing.
        package let providers: [Organisation]
        /// The narrowings of this list that the reader has kept.
        package let kept: [SavedFilter]
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        try answer(from: register, act, limit: Self.most)
    }

    func answer(from register: some Reading, _ act: Act, limit: Int) throws -> Answer {
        let isEnding = selection == .ending
        let lines = try register.decisionLines(
            Self.action, for: act.worker, today: act.today, endingFrom: isEnding ? act.today : nil,
            endingTo: isEnding ? act.today.adding(days: Self.leadDays) : nil,
            state: selection == .drafts ? .draft : isEnding ? .approved : nil, form: form, provider: provider,
            limit: limit)
        return Answer(
            lines: lines, forms: try act.serviceForms(in: register), today: act.today,
            providers: try register.organisations(of: act.worker.countyID, kind: .provider),
            kept: try register.savedFilters(of: act.worker.userID, list: .decisions))
    }
}

extension Act {
    /// Every form of service that any rulebook has named, by its id.
    func serviceForms(in register: some Reading) throws -> [String: ServiceForm] {
        try books(in: register).all.flatMap(\.serviceForms).reduce(into: [:]) { $0[$1.id] = $1 }
    }
}
