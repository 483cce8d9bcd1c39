package import Casework

extension Reading {
    package func decision(_ id: ID<Decision>) throws -> Decision? {
        try session.rows("SELECT * FROM decision WHERE id = \(id)").first.map(decision(row:))
    }

    /// The client's decisions, the newest first, drafts among them.
    package func decisions(of client: ID<Client>) throws -> [Decision] {
        try session.rows("SELECT * FROM decision WHERE client_id = \(client) ORDER BY number DESC")
            .map(decision(row:))
    }

    /// The client's approved decisions that grant a service on some day of `days`.
    package func decisionsInForce(of client: ID<Client>, in days: DateRange) throws -> [Decision] {
        let last = days.last ?? Day(9999, 12, 31)
        return try session.rows(
            """
            SELECT * FROM decision WHERE client_id = \(client) AND state = 'approved' AND resolution <> 'refused'
                AND first_day <= \(last) AND coalesce(ended_on, last_day) >= \(days.first) ORDER BY first_day, number
            """
        ).map(decision(row:))
    }

    /// What the rules found when the decision was approved: the ids of the rules, as `edition#rule`.
    package func findings(of decision: ID<Decision>) throws -> [String] {
        try session.rows("SELECT findings FROM decision WHERE id = \(decision)").first?
            .string("findings").split(separator: " ").map(String.init) ?? []
    }

    /// The decisions of clients whom the worker may see, with what a list shows of each; the latest end first.
    package func decisionLines(
        _ action: Action, for worker: Worker, today: Day, endingFrom: Day? = nil, endingTo: Day? = nil,
        state: Decision.State? = nil, form: String? = nil, provider: ID<Organisation>? = nil, limit: Int
    ) throws -> [DecisionLine] {
        var conditions: [SQL] = ["\(raw: seen(under: action, by: worker, today: today))"]
        if let state { conditions.append("d.state = \(state)") }
        if let form { conditions.append("d.service_form = \(form)") }
        if let provider { conditions.append("d.provider_id = \(provider)") }
        if let endingFrom { conditions.append("d.last_day >= \(endingFrom)") }
        if let endingTo {
            conditions.append("d.last_day <= \(endingTo)")
            conditions.append("d.resolution <> 'refused' AND d.ended_on IS NULL")
            conditions.append(
                "NOT EXISTS (SELECT 1 FROM decision n WHERE n.renews_id = d.id AND n.state = 'approved')")
        }
        return try session.rows(
            """
            SELECT d.id, d.number, d.client_id, d.service_form, d.first_day, d.last_day, d.resolution, d.state,
                   client.given_name, client.family_name, o.name AS provider_name
            FROM decision d JOIN client ON client.id = d.client_id
                LEFT JOIN organisation o ON o.id = d.provider_id
            WHERE \(raw: .joined(conditions, by: " AND "))
            ORDER BY d.last_day DESC, d.number DESC LIMIT \(limit)
            """
        ).map(DecisionLine.init(row:))
    }
}

extension DecisionLine {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), number: try row.int("number"), clientID: try row.id("client_id"),
            clientName: try row.string("family_name") + " " + row.string("given_name"),
            serviceForm: try row.string("service_form"), days: try row.days(), resolution: try row.code("resolution"),
            state: try row.code("state"), providerName: row.text("provider_name") ?? "")
    }
}
