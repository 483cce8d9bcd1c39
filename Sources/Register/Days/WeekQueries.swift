package import Casework

extension Reading {
    /// The week of a provider's clients whose service has been accepted and touches it, by name.
    ///
    /// - Parameters:
    ///   - site: one site's clients only
    ///   - also: periods that are wanted too, whatever days they have
    ///   - kind: the kind of day that a period's rhythm is made of
    package func weekSheet(
        _ week: ISOWeek, at provider: ID<Organisation>, site: ID<Site>? = nil, also: [ID<ServicePeriod>] = [],
        kind: (ServicePeriod) -> DayRecord.Kind
    ) throws -> WeekSheet {
        let atSite: SQL = site.map { "AND site_id = \($0)" } ?? ""
        let periods = try periods(
            where: """
                id IN (\(list: also)) OR (provider_id = \(provider) AND accepted_on IS NOT NULL
                    AND first_day <= \(week.sunday) AND coalesce(ended_on, last_day) >= \(week.monday) \(raw: atSite))
                """)
        return WeekSheet(week: week, rows: try rows(of: periods, week, kind: kind))
    }

    private func rows(
        of periods: [ServicePeriod], _ week: ISOWeek, kind: (ServicePeriod) -> DayRecord.Kind
    ) throws -> [WeekSheet.Row] {
        let ids = Array(Set(periods.map(\.clientID))).sorted { $0.rawValue < $1.rawValue }
        let clients = try dayClients(ids)
        let vouchers = try vouchers(of: periods.map(\.decisionID))
        let elsewhere = try elsewhere(of: periods.map(\.id), outside: week.range)
        let records = Dictionary(grouping: try dayRecords(of: ids, in: week.range), by: \.clientID)
        let sick = records.filter { $0.value.contains { $0.mark.cause == .ownSickness } }.keys
        let before = DateRange((week.monday.adding(days: -28))...week.monday.adding(days: -1))
        let history = Dictionary(
            grouping: try dayRecords(of: sick.sorted { $0.rawValue < $1.rawValue }, in: before), by: \.periodID)
        let rows = periods.compactMap { period -> (String, WeekSheet.Row)? in
            guard let client = clients[period.clientID] else { return nil }
            let kind = kind(period)
            let all = records[period.clientID] ?? []
            let own = all.filter { $0.periodID == period.id && $0.kind == kind }
            let others = all.filter {
                $0.periodID != period.id && $0.kind.isServiceDay && $0.mark.state == .present
            }
            let row = WeekSheet.Row(
                period: period, clientName: client.name, certificateFromFirstDaySince: client.certificateSince,
                voucher: vouchers[period.decisionID], kind: kind, records: own.byDay,
                history: (history[period.id] ?? []).filter { $0.kind == kind }.byDay.mapValues(\.mark),
                otherMinutes: others.byDay.mapValues(\.mark.minutes),
                elsewhere: elsewhere[period.id] ?? WeekSheet.Elsewhere())
            return (client.sortKey, row)
        }
        return rows.sorted { ($0.0, $0.1.period.id.rawValue) < ($1.0, $1.1.period.id.rawValue) }.map(\.1)
    }

    /// What the grid shows of clients: nothing but the name and whether a certificate is asked at once.
    private func dayClients(_ ids: [ID<Client>]) throws -> [ID<Client>: DayClient] {
        if ids.isEmpty { return [:] }
        let rows = try session.rows(
            """
            SELECT id, given_name, family_name, sort_key, certificate_from_first_day_since FROM client
            WHERE id IN (\(list: ids))
            """)
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("id")] = DayClient(
                name: try row.string("family_name") + " " + row.string("given_name"),
                sortKey: try row.string("sort_key"),
                certificateSince: try row.dayIfAny("certificate_from_first_day_since"))
        }
    }

    /// The vouchers of decisions, by decision.
    func vouchers(of decisions: [ID<Decision>]) throws -> [ID<Decision>: Voucher] {
        if decisions.isEmpty { return [:] }
        let rows = try session.rows("SELECT * FROM voucher WHERE decision_id IN (\(list: decisions))")
        return try rows.map(Voucher.init(row:)).reduce(into: [:]) { $0[$1.decisionID] = $1 }
    }
}

private struct DayClient {
    let name: String
    let sortKey: String
    let certificateSince: Day?
}

extension [DayRecord] {
    fileprivate var byDay: [Day: DayRecord] { Dictionary(map { ($0.day, $0) }, uniquingKeysWith: { $1 }) }
}
