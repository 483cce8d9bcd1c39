import Casework

/// The parts of a question that tell a row of `client` where it is on its path: one row for each client, no question
/// for each.
enum PathSQL {
    /// Joins the client's current period as `latest`: the newest that has begun by the day, else the nearest ahead.
    static func joins(on today: Day) -> SQL {
        """
        LEFT JOIN service_period latest ON latest.id = (
            SELECT p.id FROM service_period p WHERE p.client_id = client.id
            ORDER BY CASE WHEN p.first_day <= \(today) THEN 0 ELSE 1 END,
                CASE WHEN p.first_day <= \(today) THEN p.first_day END DESC, p.first_day, p.id LIMIT 1)
        """
    }

    /// The columns of the marks; `joins` has to be there.
    static let columns: SQL =
        """
        client.opened_on, latest.started_on, coalesce(latest.ended_on, latest.last_day) AS over_on,
        (SELECT max(a.sent_on) FROM document a WHERE a.client_id = client.id AND a.kind = 'needs_assessment'
            AND a.state = 'sent') AS assessed_on,
        (SELECT max(n.published_on) FROM plan n WHERE n.client_id = client.id AND n.state = 'published') AS planned_on,
        (SELECT max(d.approved_on) FROM decision d WHERE d.client_id = client.id AND d.state = 'approved'
            AND d.resolution <> 'refused') AS decided_on,
        (SELECT min(r.sent_on) FROM document r WHERE r.period_id = latest.id
            AND r.kind IN ('interim_report', 'final_report') AND r.state = 'sent') AS reported_on,
        (SELECT max(x.recorded_on) FROM outcome x WHERE x.client_id = client.id
            AND (latest.id IS NULL OR x.period_id = latest.id
                OR (x.period_id IS NULL AND x.effective_on >= latest.first_day))) AS outcome_on
        """

    static func marks(_ row: any SQLRow, on today: Day) throws -> PathMarks {
        var marks = PathMarks(openedOn: try row.day("opened_on"))
        marks.assessedOn = try row.dayIfAny("assessed_on")
        marks.plannedOn = try row.dayIfAny("planned_on")
        marks.decidedOn = try row.dayIfAny("decided_on")
        marks.startedOn = try row.dayIfAny("started_on")
        marks.reportedOn = try row.dayIfAny("reported_on")
        marks.endedOn = try row.dayIfAny("over_on").flatMap { $0 < today ? $0 : nil }
        marks.outcomeOn = try row.dayIfAny("outcome_on")
        return marks
    }
}
