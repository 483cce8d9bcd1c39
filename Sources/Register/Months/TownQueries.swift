package import Casework

/// A row of a benchmark's town, ready for its table.
package struct TownDay: Sendable {
    package let clientID: String
    package let day: Day
    package let periodID: String
    package let state: String
    package let cause: String
    package let notice: String
    package let minutes: Int

    package init(
        clientID: String, day: Day, periodID: String, state: String, cause: String, notice: String, minutes: Int
    ) {
        self.clientID = clientID
        self.day = day
        self.periodID = periodID
        self.state = state
        self.cause = cause
        self.notice = notice
        self.minutes = minutes
    }
}

extension WriteTransaction {
    /// Writes days of a benchmark's town a hundred rows at a time.
    package func insertTownDays(_ days: [TownDay], markedBy user: String, at instant: String) throws {
        for start in stride(from: 0, to: days.count, by: 100) {
            let rows = days[start..<min(start + 100, days.count)].map { day -> SQL in
                """
                (\(day.clientID), \(day.day), \(day.periodID), \(day.state), \(day.cause), \(day.notice),
                 \(day.minutes), \(user), \(instant))
                """
            }
            try session.run(
                """
                INSERT INTO day_record (client_id, day, period_id, state, cause, notice, minutes, marked_by, marked_at)
                VALUES \(raw: .joined(rows, by: ", "))
                """)
        }
    }

    /// Writes one granted voucher of a benchmark's town with the decision and period it stands on.
    package func insertTownVoucher(
        id: String, client: String, provider: ID<Organisation>, number: Int, period: DateRange, units: Int,
        price: Money, form: String, weekdays: String, minutes: Int
    ) throws {
        let last = period.last ?? period.first
        try session.run(
            """
            INSERT INTO decision (id, number, client_id, service_form, first_day, last_day, days_per_week,
                                  minutes_per_day, weekdays, unit, granted_units, unit_price_cents, provider_id,
                                  resolution, state, approved_on)
            VALUES (\("d-" + id), \(number), \(client), \(form), \(period.first), \(last), \(weekdays.utf8.count),
                    \(minutes), \(weekdays), 'day', \(units), \(price), \(provider), 'granted', 'approved',
                    \(period.first))
            """)
        try session.run(
            """
            INSERT INTO voucher (id, decision_id, client_id, number, service_form, unit, units, unit_price_cents,
                                 value_cents, first_day, last_day)
            VALUES (\("v-" + id), \("d-" + id), \(client), \("T-" + id), \(form), 'day', \(units), \(price),
                    \(units * price.cents), \(period.first), \(last))
            """)
        try session.run(
            """
            INSERT INTO service_period (id, decision_id, client_id, provider_id, service_form, first_day, last_day,
                                        unit, granted_units, ordered_on, accepted_on, started_on)
            VALUES (\("p-" + id), \("d-" + id), \(client), \(provider), \(form), \(period.first), \(last), 'day',
                    \(units), \(period.first), \(period.first), \(period.first))
            """)
        try session.run(
            """
            INSERT INTO period_pattern (period_id, valid_from, weekdays, minutes)
            VALUES (\("p-" + id), \(period.first), \(weekdays), \(minutes))
            """)
    }
}

extension Reading {
    /// The clients who have a period that touches these days.
    package func townClients(from first: Day, to last: Day) throws -> [String] {
        try session.rows(
            """
            SELECT DISTINCT client_id FROM service_period WHERE first_day <= \(last) AND last_day >= \(first)
            ORDER BY client_id
            """
        ).map { try $0.string("client_id") }
    }

    /// Those of the clients whose own worker is the person.
    package func townClients(from first: Day, to last: Day, ofWorker user: String) throws -> [String] {
        try session.rows(
            """
            SELECT DISTINCT p.client_id AS client_id FROM service_period p
            JOIN client_worker w ON w.client_id = p.client_id AND w.user_id = \(user)
            WHERE p.first_day <= \(last) AND p.last_day >= \(first) ORDER BY p.client_id
            """
        ).map { try $0.string("client_id") }
    }

    /// Every day of a client with P, S, E, N or C, the minutes, and the form of service it belongs to.
    package func townMarks(of client: String) throws -> [(day: Day, status: UInt8, minutes: Int, form: String)] {
        try session.rows(
            """
            SELECT d.day AS day, d.minutes AS minutes, p.service_form AS form,
                CASE WHEN d.state = 'present' THEN 80 WHEN d.state = 'not_arranged' THEN 67
                WHEN d.notice = 'not_at_all' THEN 78 WHEN d.cause = 'own_sickness' THEN 83 ELSE 69 END AS status
            FROM day_record d JOIN service_period p ON p.id = d.period_id
            WHERE d.client_id = \(client) AND d.type = 'service_day' ORDER BY d.day, p.service_form
            """
        ).map {
            (
                try $0.day("day"), UInt8(truncatingIfNeeded: try $0.int("status")), try $0.int("minutes"),
                try $0.string("form")
            )
        }
    }

    /// A client's days as the reference month run reads them: the day and P, S, E, N or C.
    package func townDays(of client: String, from first: Day, to last: Day) throws -> [(day: Day, status: UInt8)] {
        try session.rows(
            """
            SELECT day, CASE WHEN state = 'present' THEN 80 WHEN state = 'not_arranged' THEN 67
                WHEN notice = 'not_at_all' THEN 78 WHEN cause = 'own_sickness' THEN 83 ELSE 69 END AS status
            FROM day_record WHERE client_id = \(client) AND day BETWEEN \(first) AND \(last) ORDER BY day
            """
        ).map { (try $0.day("day"), UInt8(truncatingIfNeeded: try $0.int("status"))) }
    }

    /// A client's vouchers that touch these days, in order.
    package func townVouchers(
        of client: String, from first: Day, to last: Day
    ) throws -> [(period: DateRange, units: Int, price: Money, form: String)] {
        try session.rows(
            """
            SELECT first_day, last_day, units, unit_price_cents, service_form FROM voucher
            WHERE client_id = \(client) AND last_day >= \(first) AND first_day <= \(last)
            ORDER BY first_day, service_form
            """
        ).compactMap { row in
            try DateRange(first: row.day("first_day"), last: row.day("last_day")).map {
                ($0, try row.int("units"), try row.money("unit_price_cents"), try row.string("service_form"))
            }
        }
    }
}
