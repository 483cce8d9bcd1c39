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
            SELECT client_id, period_id, day FROM day_record
            WHERE client_id IN (\(list: clients)) AND day <= \(day) AND day >= \(since) AND state = 'present'
            ORDER BY day
            """)
        var seen: Set<Key> = []
        return try came.reduce(into: [:]) { all, row in
            let first = try row.day("day")
            let key = Key(client: try row.id("client_id"), period: try row.id("period_id"), week: first.isoWeek)
            guard seen.insert(key).inserted else { return }
            all[key.client, default: []].append(
                OpenCase.FeedbackWeek(
                    period: key.period, week: key.week, cameOn: first, isGiven: given.contains(key)))
        }
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
