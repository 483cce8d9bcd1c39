package import Casework

extension Reading {
    /// Everything that a provider's month is computed from, by the clients' names.
    ///
    /// - Parameter prices: the price of a unit where no voucher tells it, by service form
    package func monthMaterial(
        _ month: Month, at provider: ID<Organisation>, prices: (String) throws -> Money
    ) throws -> [(client: ID<Client>, name: String, material: MonthComputation.Material)] {
        let periods = try periods(
            where: """
                provider_id = \(provider) AND accepted_on IS NOT NULL AND first_day <= \(month.last)
                    AND coalesce(ended_on, last_day) >= \(month.first)
                """)
        let names = try monthClients(of: provider, month)
        let vouchers = try vouchers(of: periods.map(\.decisionID))
        let records = Dictionary(grouping: try monthRecords(of: provider, month), by: \.periodID)
        let all = try periods.compactMap { period -> (String, ID<Client>, String, MonthComputation.Material)? in
            guard let client = names[period.clientID] else { return nil }
            let voucher = vouchers[period.decisionID]
            let material = MonthComputation.Material(
                period: period, voucher: voucher, unitPrice: try voucher?.unitPrice ?? prices(period.serviceForm),
                certificateFromFirstDaySince: client.certificateSince, records: records[period.id] ?? [])
            return (client.sortKey, period.clientID, client.name, material)
        }
        return all.sorted { ($0.0, $0.3.period.id.rawValue) < ($1.0, $1.3.period.id.rawValue) }
            .map { ($0.1, $0.2, $0.3) }
    }

    /// Every record of the month's periods until its last day, in one ordered scan.
    private func monthRecords(of provider: ID<Organisation>, _ month: Month) throws -> [DayRecord] {
        try session.rows(
            """
            SELECT d.* FROM service_period p JOIN day_record d ON d.period_id = p.id
            WHERE p.provider_id = \(provider) AND p.accepted_on IS NOT NULL AND p.first_day <= \(month.last)
                AND coalesce(p.ended_on, p.last_day) >= \(month.first) AND d.day <= \(month.last)
            ORDER BY d.period_id, d.day
            """
        ).map(DayRecord.init(row:))
    }

    private func monthClients(of provider: ID<Organisation>, _ month: Month) throws -> [ID<Client>: MonthClient] {
        let rows = try session.rows(
            """
            SELECT c.id, c.given_name, c.family_name, c.sort_key, c.certificate_from_first_day_since FROM client c
            WHERE c.id IN (SELECT p.client_id FROM service_period p WHERE p.provider_id = \(provider)
                AND p.first_day <= \(month.last) AND coalesce(p.ended_on, p.last_day) >= \(month.first))
            """)
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("id")] = MonthClient(
                name: try row.string("family_name") + " " + row.string("given_name"),
                sortKey: try row.string("sort_key"),
                certificateSince: try row.dayIfAny("certificate_from_first_day_since"))
        }
    }

    /// The months in which a provider has service, the newest first.
    package func monthsOfService(at provider: ID<Organisation>, until today: Day) throws -> [Month] {
        let row = try session.rows(
            """
            SELECT min(first_day) AS first_day, max(coalesce(ended_on, last_day)) AS last_day FROM service_period
            WHERE provider_id = \(provider) AND accepted_on IS NOT NULL
            """
        ).first
        guard let first = try row?.dayIfAny("first_day"), let last = try row?.dayIfAny("last_day") else { return [] }
        var months: [Month] = []
        var month = min(last, today).month
        while month >= first.month, months.count < 60 {
            months.append(month)
            month = month.previous
        }
        return months
    }
}

private struct MonthClient {
    let name: String
    let sortKey: String
    let certificateSince: Day?
}
