package import Casework

extension Reading {
    /// Sessions, remote sessions, minutes and missed days of each period outside the days.
    func elsewhere(
        of periods: [ID<ServicePeriod>], outside days: DateRange
    ) throws -> [ID<ServicePeriod>: WeekSheet.Elsewhere] {
        if periods.isEmpty { return [:] }
        let kinds = DayRecord.Kind.allCases.filter(\.usesVoucher)
        let chosen: SQL = """
            period_id IN (\(list: periods)) AND type IN (\(list: kinds))
                AND (day < \(days.first) OR day > \(days.last ?? days.first))
            """
        var all: [ID<ServicePeriod>: WeekSheet.Elsewhere] = [:]
        let attended = try session.rows(
            """
            SELECT period_id, count(*) AS sessions, sum(minutes) AS minutes,
                sum(CASE WHEN mode = 'remote' THEN 1 ELSE 0 END) AS remote
            FROM day_record WHERE \(raw: chosen) AND state = 'present' GROUP BY period_id
            """)
        for row in attended {
            all[try row.id("period_id")] = WeekSheet.Elsewhere(
                sessions: try row.int("sessions"), remote: try row.int("remote"), minutes: try row.int("minutes"))
        }
        let missed = try session.rows(
            """
            SELECT period_id, substr(day, 1, 7) AS month, notice, count(*) AS missed
            FROM day_record WHERE \(raw: chosen) AND state = 'absent' AND notice IN ('same_day', 'not_at_all')
            GROUP BY period_id, substr(day, 1, 7), notice
            """)
        for row in missed {
            guard let month = Month(try row.string("month")) else { continue }
            let period: ID<ServicePeriod> = try row.id("period_id")
            let count = try row.int("missed")
            if try row.string("notice") == DayMark.Notice.sameDay.rawValue {
                all[period, default: WeekSheet.Elsewhere()].sameDay[month] = count
            } else {
                all[period, default: WeekSheet.Elsewhere()].silent[month] = count
            }
        }
        return all
    }

    /// The editions of the rulebooks that each decision was made under.
    package func rulebookEditions(of decisions: [ID<Decision>]) throws -> [ID<Decision>: [String]] {
        if decisions.isEmpty { return [:] }
        return try session.rows("SELECT id, rulebooks FROM decision WHERE id IN (\(list: decisions))")
            .reduce(into: [:]) { all, row in
                all[try row.id("id")] = try row.string("rulebooks").split(separator: " ").map(String.init)
            }
    }
}
