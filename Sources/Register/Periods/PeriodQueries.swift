package import Casework

extension Reading {
    package func period(_ id: ID<ServicePeriod>) throws -> ServicePeriod? {
        try periods(where: "id = \(id)").first
    }

    /// The period that a decision ordered.
    package func period(ofDecision id: ID<Decision>) throws -> ServicePeriod? {
        try periods(where: "decision_id = \(id)").first
    }

    /// The client's periods, the earliest first.
    package func periods(of client: ID<Client>) throws -> [ServicePeriod] {
        try periods(where: "client_id = \(client)")
    }

    /// A provider's periods that have a day in common with `days`, by their first day.
    package func periods(at provider: ID<Organisation>, in days: DateRange) throws -> [ServicePeriod] {
        let last = days.last ?? Day(9999, 12, 31)
        return try periods(
            where: """
                provider_id = \(provider) AND first_day <= \(last)
                    AND coalesce(ended_on, last_day) >= \(days.first)
                """)
    }

    /// A provider's orders that wait for its answer, the oldest first.
    package func waitingOrders(at provider: ID<Organisation>) throws -> [ServicePeriod] {
        try periods(where: "provider_id = \(provider) AND accepted_on IS NULL AND ended_on IS NULL")
    }

    /// The periods of those ids, by their first day.
    package func periods(_ ids: [ID<ServicePeriod>]) throws -> [ServicePeriod] {
        try periods(where: "id IN (\(list: ids))")
    }

    /// The periods that a condition over `service_period` picks, each with its rhythm and its pauses.
    func periods(where condition: SQL) throws -> [ServicePeriod] {
        let rows = try session.rows(
            "SELECT * FROM service_period WHERE \(raw: condition) ORDER BY first_day, id")
        let ids = try rows.map { try $0.id("id", of: ServicePeriod.self) }
        let patterns = try patterns(of: ids)
        let pauses = try pauses(of: ids)
        return try rows.map { row in
            let id = try row.id("id", of: ServicePeriod.self)
            return try ServicePeriod(row: row, patterns: patterns[id] ?? [], pauses: pauses[id] ?? [])
        }
    }

    private func patterns(of ids: [ID<ServicePeriod>]) throws -> [ID<ServicePeriod>: [ServicePeriod.Pattern]] {
        if ids.isEmpty { return [:] }
        let rows = try session.rows(
            "SELECT * FROM period_pattern WHERE period_id IN (\(list: ids)) ORDER BY period_id, valid_from")
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("period_id"), default: []].append(
                ServicePeriod.Pattern(
                    validFrom: try row.day("valid_from"), weekdays: try row.weekdays("weekdays"),
                    minutes: try row.int("minutes")))
        }
    }

    private func pauses(of ids: [ID<ServicePeriod>]) throws -> [ID<ServicePeriod>: [ServicePeriod.Pause]] {
        if ids.isEmpty { return [:] }
        let rows = try session.rows(
            "SELECT * FROM period_pause WHERE period_id IN (\(list: ids)) ORDER BY period_id, first_day")
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("period_id"), default: []].append(
                ServicePeriod.Pause(days: try row.days(), reason: try row.string("reason")))
        }
    }
}
