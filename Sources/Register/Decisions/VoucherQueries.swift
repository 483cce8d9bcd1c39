package import Casework

extension Reading {
    package func voucher(_ id: ID<Voucher>) throws -> Voucher? {
        try session.rows("SELECT * FROM voucher WHERE id = \(id)").first.map(Voucher.init(row:))
    }

    /// The voucher of a decision; nil when none was granted.
    package func voucher(ofDecision id: ID<Decision>) throws -> Voucher? {
        try session.rows("SELECT * FROM voucher WHERE decision_id = \(id)").first.map(Voucher.init(row:))
    }

    /// The units that have been used of a period: days on which the client was present, or their started hours.
    package func usedUnits(of period: ServicePeriod) throws -> Int {
        let row = try session.rows(
            """
            SELECT count(DISTINCT day) AS days, coalesce(sum(minutes), 0) AS minutes FROM day_record
            WHERE period_id = \(period.id) AND state = 'present'
                AND type IN ('service_day', 'group_session', 'coaching_hour')
            """
        ).first
        let (days, minutes) = (try row?.int("days") ?? 0, try row?.int("minutes") ?? 0)
        return period.unit == .day ? days : (minutes + 59) / 60
    }
}

extension Voucher {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), decisionID: try row.id("decision_id"), clientID: try row.id("client_id"),
            number: try row.string("number"), serviceForm: try row.string("service_form"), unit: try row.code("unit"),
            units: try row.int("units"), unitPrice: try row.money("unit_price_cents"),
            value: try row.money("value_cents"), period: try row.days())
    }
}
