import Casework

/// Reads in which of the last weeks the chosen clients came, and of which of them feedback is written down.
struct FeedbackWeekReader {
    let session: any SQLSession
    let clients: [ID<Client>]
    let day: Day

    private struct Key: Hashable {
        let client: ID<Client>
        let period: ID<ServicePeriod>
        let week: ISOWeek
    }

    private var since: Day { day.adding(days: 1 - day.weekday.rawValue - 7 * OpenCase.FeedbackWeek.weeksBack) }

    func read() throws -> [ID<Client>: [OpenCase.FeedbackWeek]] {
        let given = try given()
        let came = try session.rows(
            """
            SELECT client_id, period_id, \(raw: weeksAgo) AS weeks_ago, min(day) AS came_on FROM day_record
            WHERE client_id IN (\(list: clients)) AND day <= \(day) AND day >= \(since) AND state = 'present'
            GROUP BY client_id, period_id, 3 ORDER BY came_on
            """)
        return try came.reduce(into: [:]) { all, row in
            let first = try row.day("came_on")
            let key = Key(client: try row.id("client_id"), period: try row.id("period_id"), week: first.isoWeek)
            all[key.client, default: []].append(
                OpenCase.FeedbackWeek(
                    period: key.period, week: key.week, cameOn: first, isGiven: given.contains(key)))
        }
    }

    /// How many Mondays ago the week of a day began: told in SQL, so that a week is one row and not one for each day.
    private var weeksAgo: SQL {
        let monday = day.adding(days: 1 - day.weekday.rawValue)
        let cases: [SQL] = (0...OpenCase.FeedbackWeek.weeksBack).map { ago in
            "WHEN day >= \(monday.adding(days: -7 * ago)) THEN \(ago)"
        }
        return "CASE \(raw: .joined(cases, by: " ")) END"
    }

    private func given() throws -> Set<Key> {
        let rows = try session.rows(
            """
            SELECT e.client_id, e.period_id, e.about_on FROM record_entry e
            WHERE e.kind = 'weekly_feedback' AND e.client_id IN (\(list: clients)) AND e.about_on >= \(since)
                AND e.about_on <= \(day) AND NOT EXISTS (SELECT 1 FROM record_entry n WHERE n.supersedes_id = e.id)
                AND NOT EXISTS (SELECT 1 FROM record_move m WHERE m.entry_id = e.id)
            """)
        return try rows.reduce(into: []) { all, row in
            guard let period = row.idIfAny("period_id", of: ServicePeriod.self) else { return }
            all.insert(
                Key(client: try row.id("client_id"), period: period, week: try row.day("about_on").isoWeek))
        }
    }
}
