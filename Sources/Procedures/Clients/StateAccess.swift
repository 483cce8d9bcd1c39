package import Casework
package import Register

/// States the reason for opening, today, a client who isn't one's own.
package struct StateAccess: Procedure {
    package static let action = Action.stateAccess
    package let client: ID<Client>
    package let reason: StatedAccess.Reason
    package let explanation: String
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, reason: StatedAccess.Reason, explanation: String) {
        self.client = client
        self.reason = reason
        self.explanation = explanation
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        if explanation.isEmpty { throw Refusal.invalid([Problem("explanation", "required")]) }
        try register.insert(
            StatedAccess(
                id: ID(rawValue: act.newID()), clientID: client, userID: act.worker.userID, reason: reason,
                explanation: explanation, validOn: act.today))
        return Done()
    }

    package func figures(after outcome: Done) -> String { "reason=" + reason.rawValue }
}

/// Whose file am I about to ask for, when all that I may know is the name?
package struct NameForAccess: Inquiry {
    package static let action = Action.stateAccess
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> String {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return found.name
    }
}
