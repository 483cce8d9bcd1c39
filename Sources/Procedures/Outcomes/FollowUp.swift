package import Casework
package import Register

/// The end of a client's path as its forms need it: outcomes, the window of the post-contact, and what is still live.
package struct FollowUp: Sendable {
    package let client: Client
    package let outcomes: [NamedOutcome]
    /// When the client is contacted after the service; nil when no service has ended.
    package let window: DatedWindow?
    package let contacts: [Contact]
    /// Whether a service period is live, so that the file can't be closed.
    package let hasLivePeriod: Bool
    package let today: Day
}

/// A stretch of days that a rule computed, with its paragraph.
package struct DatedWindow: Equatable, Sendable {
    package let days: DateRange
    package let citation: Citation
}

/// Opens the form of the post-contact.
package struct OpenFollowUp: Inquiry {
    package static let action = Action.recordPostContact
    package let client: ID<Client>

    package init(_ client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> FollowUp {
        try act.followUp(client, register)
    }
}

/// Opens the form that closes a client's file.
package struct OpenClientClosing: Inquiry {
    package static let action = Action.closeClient
    package let client: ID<Client>

    package init(_ client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> FollowUp {
        try act.followUp(client, register)
    }
}

extension Act {
    func followUp(_ id: ID<Client>, _ register: some Reading) throws -> FollowUp {
        guard let client = try register.client(id) else { throw Refusal.notFound("client") }
        let rules = try rules(of: client.countyID, on: today, in: register)
        let ended = try register.lastEnd(of: id)?.milestones.endedOn
        let rule = rules.about(.postContactWindow).allRules.last
        let window = ended.flatMap { rules.postContactWindow(afterEnd: $0) }
        return FollowUp(
            client: client, outcomes: try outcomes(of: id, rules, register),
            window: window.flatMap { days in rule.map { DatedWindow(days: days, citation: $0.citation) } },
            contacts: try register.contacts(of: id, kind: .postContact),
            hasLivePeriod: try register.periods(of: id).contains { $0.milestones.endedOn == nil }, today: today)
    }

    /// The client's outcomes with the names of their codes.
    func outcomes(of client: ID<Client>, _ rules: RuleSet, _ register: some Reading) throws -> [NamedOutcome] {
        try register.outcomes(of: client).map { outcome in
            NamedOutcome(
                outcome: outcome, name: rules.name(of: outcome.code, in: "outcomes") ?? Wording(outcome.code))
        }
    }
}
