package import Casework

extension Reading {
    /// Of every open client that the action lets the worker see: the newest published plan and the draft under way,
    /// those due for review first.
    package func planLines(visibleBy action: Action, for worker: Worker, today: Day) throws -> [PlanLine] {
        let condition: SQL = """
            JOIN client ON client.id = p.client_id
            WHERE \(raw: seen(under: action, by: worker, today: today)) AND client.closed_on IS NULL
                AND (p.state = 'draft' OR NOT EXISTS (
                    SELECT 1 FROM plan n WHERE n.client_id = p.client_id AND n.state = 'published'
                        AND (n.published_on > p.published_on
                            OR (n.published_on = p.published_on AND n.number > p.number))))
            """
        let plans = try plans(condition)
        let ids = plans.map(\.clientID)
        var names: [ID<Client>: String] = [:]
        for row in try session.rows("SELECT id, given_name, family_name FROM client WHERE id IN (\(list: ids))") {
            names[try row.id("id")] = try row.string("family_name") + " " + row.string("given_name")
        }
        return plans.map { PlanLine(plan: $0, clientName: names[$0.clientID] ?? "") }
            .sorted { Self.order($0) < Self.order($1) }
    }

    /// A draft stands where its meeting day puts it, a published plan where its next review does.
    private static func order(_ line: PlanLine) -> (Day, String, String) {
        (line.plan.reviewDue ?? line.plan.meetingOn, line.clientName, line.plan.id.rawValue)
    }
}
