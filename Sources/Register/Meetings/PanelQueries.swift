package import Casework

extension ClientPanel.Kind: SQLValue {}
extension ClientPanel.Topic: SQLValue {}

extension Reading {
    /// The county's panels, the latest first.
    package func panels(of county: ID<Organisation>) throws -> [ClientPanel] {
        try panels("WHERE county_id = \(county)")
    }

    package func panel(_ id: ID<ClientPanel>) throws -> ClientPanel? { try panels("WHERE id = \(id)").first }

    private func panels(_ condition: SQL) throws -> [ClientPanel] {
        try session.rows("SELECT * FROM client_panel \(raw: condition) ORDER BY held_on DESC, id").map { row in
            let id: ID<ClientPanel> = try row.id("id")
            let topics = try session.rows("SELECT * FROM client_panel_topic WHERE panel_id = \(id)")
            return ClientPanel(
                id: id, countyID: try row.id("county_id"), kind: try row.code("kind"),
                heldOn: try row.day("held_on"), place: try row.string("place"), theme: try row.string("theme"),
                invitees: try invitees(of: id), notes: try opened(row, "notes_sealed"),
                experience: try topics.reduce(into: [:]) { said, row in
                    said[try row.code("topic")] = try opened(row, "said_sealed")
                }, version: try row.int("version"))
        }
    }

    private func invitees(of panel: ID<ClientPanel>) throws -> [ClientPanel.Invitee] {
        try session.rows(
            """
            SELECT i.client_id, i.attended, c.family_name, c.given_name FROM client_panel_invitee i
                JOIN client c ON c.id = i.client_id
            WHERE i.panel_id = \(panel) ORDER BY c.family_name, c.given_name, c.id
            """
        ).map { row in
            ClientPanel.Invitee(
                client: try row.id("client_id"),
                name: try row.string("family_name") + " " + row.string("given_name"),
                attended: row.integer("attended").map { $0 == 1 })
        }
    }

    /// The clients of the county who have had service since the day, by name.
    package func served(in county: ID<Organisation>, since day: Day, most: Int) throws -> [ClientPanel.Invitee] {
        try session.rows(
            """
            SELECT c.id, c.family_name, c.given_name FROM client c
            WHERE c.county_id = \(county) AND EXISTS (SELECT 1 FROM service_period p WHERE p.client_id = c.id
                AND p.started_on IS NOT NULL AND coalesce(p.ended_on, p.last_day) >= \(day))
            ORDER BY c.family_name, c.given_name, c.id LIMIT \(most)
            """
        ).map { row in
            ClientPanel.Invitee(
                client: try row.id("id"), name: try row.string("family_name") + " " + row.string("given_name"),
                attended: nil)
        }
    }
}

extension WriteTransaction {
    package func insert(_ panel: ClientPanel, by user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO client_panel (id, county_id, kind, held_on, place, theme, made_by)
            VALUES (\(panel.id), \(panel.countyID), \(panel.kind), \(panel.heldOn), \(panel.place), \(panel.theme),
                \(user))
            """)
    }

    package func invite(_ client: ID<Client>, to panel: ID<ClientPanel>) throws {
        try session.run("INSERT INTO client_panel_invitee (panel_id, client_id) VALUES (\(panel), \(client))")
    }

    /// Writes who came and what was said.
    ///
    /// - Returns: whether the panel was as the writer had seen it
    package func tell(_ panel: ClientPanel) throws -> Bool {
        let isWritten =
            try session.run(
                """
                UPDATE client_panel SET notes_sealed = \(try sealed(panel.notes)), version = version + 1
                WHERE id = \(panel.id) AND version = \(panel.version)
                """) == 1
        if !isWritten { return false }
        for invitee in panel.invitees {
            try session.run(
                """
                UPDATE client_panel_invitee SET attended = \(invitee.attended == true ? 1 : 0)
                WHERE panel_id = \(panel.id) AND client_id = \(invitee.client)
                """)
        }
        try session.run("DELETE FROM client_panel_topic WHERE panel_id = \(panel.id)")
        for (topic, said) in panel.experience.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !said.isEmpty {
            try session.run(
                """
                INSERT INTO client_panel_topic (panel_id, topic, said_sealed)
                VALUES (\(panel.id), \(topic), \(try sealed(said)))
                """)
        }
        return true
    }
}
