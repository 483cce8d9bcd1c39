package import Casework
package import Register

/// The occasions on which the county hears its clients.
package struct ListPanels: Inquiry {
    package static let action = Action.readPanels
    package let county: ID<Organisation>
    package var subject: Subject { .organisation(county) }

    package init(of county: ID<Organisation>) { self.county = county }

    package func answer(from register: some Reading, _ act: Act) throws -> [ClientPanel] {
        try register.panels(of: county)
    }
}

/// One occasion, with those who could still be invited.
package struct OpenPanel: Inquiry {
    package static let action = Action.readPanels
    package let county: ID<Organisation>
    package let panel: ID<ClientPanel>
    package var subject: Subject { .organisation(county) }

    /// The most clients that a list offers, and how many days back their service may have ended.
    private static let (most, daysBack) = (500, 400)

    package init(_ panel: ID<ClientPanel>, of county: ID<Organisation>) {
        self.panel = panel
        self.county = county
    }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (panel: ClientPanel, candidates: [ClientPanel.Invitee]) {
        let panel = try act.panel(panel, in: register)
        let invited = Set(panel.invitees.map(\.client))
        let served = try register.served(
            in: county, since: act.today.adding(days: -Self.daysBack), most: Self.most)
        return (panel, served.filter { !invited.contains($0.client) })
    }
}

/// Plans an occasion on which the county hears its clients.
package struct PlanPanel: Procedure {
    package static let action = Action.keepPanels
    package let county: ID<Organisation>
    package let kind: ClientPanel.Kind
    package let heldOn: Day
    package let place: String
    package let theme: String
    package var subject: Subject { .organisation(county) }

    package init(in county: ID<Organisation>, _ kind: ClientPanel.Kind, on day: Day, place: String, theme: String) {
        self.county = county
        self.kind = kind
        heldOn = day
        self.place = place
        self.theme = theme
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ClientPanel> {
        if theme.isEmpty { throw Refusal.invalid([Problem("theme", "required")]) }
        let panel = ClientPanel(
            id: ID(rawValue: act.newID()), countyID: county, kind: kind, heldOn: heldOn, place: place, theme: theme)
        try register.insert(panel, by: act.worker.userID)
        return panel.id
    }

    package func figures(after outcome: ID<ClientPanel>) -> String { kind.rawValue }
}

/// Invites a client who has taken part in the services; the invitation stands in the client's own trail.
package struct InviteToPanel: Procedure {
    package static let action = Action.inviteToPanel
    package let panel: ID<ClientPanel>
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(_ client: ID<Client>, to panel: ID<ClientPanel>) {
        self.client = client
        self.panel = panel
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let panel = try act.panel(panel, in: register)
        var problems: [Problem] = []
        if try !register.periods(of: client).contains(where: { $0.milestones.startedOn != nil }) {
            problems.append(Problem("client", "no_service_yet"))
        }
        if panel.invitees.contains(where: { $0.client == client }) {
            problems.append(Problem("client", "invited_already"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.invite(client, to: panel.id)
        return Done()
    }
}

/// Writes down who came and what they said, when the day has come.
package struct TellOfPanel: Procedure {
    package static let action = Action.keepPanels
    package let county: ID<Organisation>
    package let panel: ID<ClientPanel>
    package let version: Int
    package let attended: Set<ID<Client>>
    package let notes: String
    package let experience: [ClientPanel.Topic: String]
    package var subject: Subject { .organisation(county) }

    package init(
        _ panel: ID<ClientPanel>, of county: ID<Organisation>, version: Int, attended: Set<ID<Client>>, notes: String,
        experience: [ClientPanel.Topic: String] = [:]
    ) {
        self.panel = panel
        self.county = county
        self.version = version
        self.attended = attended
        self.notes = notes
        self.experience = experience
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var panel = try act.panel(panel, in: register)
        if panel.version != version { throw Refusal.stale(current: panel.version) }
        if panel.heldOn > act.today { throw Refusal.conflict("panel_ahead") }
        if notes.isEmpty, experience.values.allSatisfy(\.isEmpty) {
            throw Refusal.invalid([Problem("notes", "required")])
        }
        panel.invitees = panel.invitees.map {
            ClientPanel.Invitee(client: $0.client, name: $0.name, attended: attended.contains($0.client))
        }
        panel.notes = notes
        panel.experience = experience
        if try !register.tell(panel) { throw Refusal.stale(current: panel.version + 1) }
        return Done()
    }

    package func figures(after outcome: Done) -> String { "attended=" + String(attended.count) }
}

extension Act {
    /// A panel of the worker's own county.
    fileprivate func panel(_ id: ID<ClientPanel>, in register: some Reading) throws -> ClientPanel {
        guard let panel = try register.panel(id), panel.countyID == worker.countyID else {
            throw Refusal.notFound("panel")
        }
        return panel
    }
}
