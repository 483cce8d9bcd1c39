package import Casework
package import Register

/// Opens the form of a new decision, with what was typed when there is something.
package struct NewDecisionForm: Inquiry {
    package static let action = Action.draftDecision
    package let client: ID<Client>
    package let typed: DecisionDraft?

    package init(client: ID<Client>, typed: DecisionDraft? = nil) {
        self.client = client
        self.typed = typed
    }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionDesk {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let draft = try typed ?? act.beginning(for: client.id, in: register)
        return try act.desk(for: client, stored: nil, draft: draft, in: register)
    }
}

/// Opens a stored draft for going on with it.
package struct EditDecisionForm: Inquiry {
    package static let action = Action.draftDecision
    package let decision: ID<Decision>
    package let typed: DecisionDraft?

    package init(_ decision: ID<Decision>, typed: DecisionDraft? = nil) {
        self.decision = decision
        self.typed = typed
    }

    package var subject: Subject { .decision(decision) }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionDesk {
        let stored = try act.draft(decision, in: register)
        guard let client = try register.client(stored.clientID) else { throw Refusal.notFound("client") }
        return try act.desk(for: client, stored: stored, draft: typed ?? DecisionDraft(stored), in: register)
    }
}

/// Asks what the rules say of what is typed now.
package struct CheckDecision: Inquiry {
    package static let action = Action.checkDecision
    package let client: ID<Client>
    /// The stored draft that is being edited; nil for a new one.
    package let decision: ID<Decision>?
    package let typed: DecisionDraft

    package init(client: ID<Client>, decision: ID<Decision>?, typed: DecisionDraft) {
        self.client = client
        self.decision = decision
        self.typed = typed
    }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionDesk {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let stored = try decision.map { try act.draft($0, in: register) }
        if let stored, stored.clientID != client.id { throw Refusal.notFound("decision") }
        return try act.desk(for: client, stored: stored, draft: typed, in: register)
    }
}
