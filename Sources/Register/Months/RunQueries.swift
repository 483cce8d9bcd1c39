package import Casework

extension Reading {
    package func run(_ id: ID<MonthRun>) throws -> MonthRun? {
        try session.rows("SELECT * FROM month_run WHERE id = \(id)").first.map(MonthRun.init(row:))
    }

    /// The run that holds for a provider's month: the one that no other has taken the place of.
    package func latestRun(of month: Month, at provider: ID<Organisation>) throws -> MonthRun? {
        try session.rows(
            """
            SELECT * FROM month_run r WHERE r.provider_id = \(provider) AND r.month = \(month)
                AND NOT EXISTS (SELECT 1 FROM month_run n WHERE n.supersedes_id = r.id)
            ORDER BY r.made_at DESC, r.id DESC LIMIT 1
            """
        ).first.map(MonthRun.init(row:))
    }

    /// The runs that hold for a provider, the newest month first.
    package func latestRuns(at provider: ID<Organisation>) throws -> [MonthRun] {
        try session.rows(
            """
            SELECT * FROM month_run r WHERE r.provider_id = \(provider)
                AND NOT EXISTS (SELECT 1 FROM month_run n WHERE n.supersedes_id = r.id)
            ORDER BY r.month DESC, r.made_at DESC
            """
        ).map(MonthRun.init(row:))
    }

    /// The runs that hold in a county, the newest month first.
    package func latestRuns(in county: ID<Organisation>) throws -> [MonthRun] {
        try session.rows(
            """
            SELECT * FROM month_run r WHERE r.county_id = \(county)
                AND NOT EXISTS (SELECT 1 FROM month_run n WHERE n.supersedes_id = r.id)
            ORDER BY r.month DESC, r.provider_id, r.made_at DESC LIMIT 500
            """
        ).map(MonthRun.init(row:))
    }

    /// A run's lines with the clients' names, in their order.
    package func lines(of run: ID<MonthRun>) throws -> [(name: String, line: MonthLine)] {
        try session.rows(
            """
            SELECT l.*, p.service_form, p.unit, c.given_name, c.family_name FROM month_line l
            JOIN service_period p ON p.id = l.period_id JOIN client c ON c.id = l.client_id
            WHERE l.run_id = \(run) ORDER BY l.number
            """
        ).map { (try $0.string("family_name") + " " + $0.string("given_name"), try MonthLine(row: $0)) }
    }
}

extension WriteTransaction {
    /// Stores a run with its lines as they stand.
    package func insert(_ run: MonthRun, lines: [MonthLine]) throws {
        try session.run(
            """
            INSERT INTO month_run (id, county_id, provider_id, month, made_at, made_by, supersedes_id, total_cents,
                                   digest)
            VALUES (\(run.id), \(run.countyID), \(run.providerID), \(run.month), \(run.madeAt), \(run.madeBy),
                    \(run.supersedes), \(run.total), \(run.digest))
            """)
        for start in stride(from: 0, to: lines.count, by: 50) {
            let rows = lines.indices[start..<min(start + 50, lines.count)].map { values(lines[$0], $0 + 1, run.id) }
            try session.run(
                """
                INSERT INTO month_line (run_id, number, client_id, period_id, voucher_number, realised_units,
                    realised_minutes, no_show_units, unit_price_cents, amount_cents, travel_days, absences, flags)
                VALUES \(raw: .joined(rows, by: ", "))
                """)
        }
    }

    private func values(_ line: MonthLine, _ number: Int, _ run: ID<MonthRun>) -> SQL {
        """
        (\(run), \(number), \(line.clientID), \(line.periodID), \(line.voucherNumber), \(line.realisedUnits),
         \(line.realisedMinutes), \(line.unusedUnits), \(line.unitPrice), \(line.amount), \(line.travelDays),
         \(line.absencesText), \(line.flagsText))
        """
    }

    /// A keyed digest of a run's content, equal for equal content.
    package func digest(of lines: [MonthLine]) -> String {
        sealer.digest(lines.map(\.digestText).joined(separator: "\n"))
    }
}

extension MonthRun {
    init(row: any SQLRow) throws {
        let text = try row.string("month")
        guard let month = Month(text) else { throw MalformedRow(column: "month") }
        self.init(
            id: try row.id("id"), countyID: try row.id("county_id"), providerID: try row.id("provider_id"),
            month: month, madeAt: try row.string("made_at"), madeBy: try row.id("made_by"),
            supersedes: row.idIfAny("supersedes_id"), total: try row.money("total_cents"),
            digest: try row.string("digest"))
    }
}

extension MonthLine {
    init(row: any SQLRow) throws {
        self.init(
            clientID: try row.id("client_id"), periodID: try row.id("period_id"),
            serviceForm: try row.string("service_form"), unit: try row.code("unit"),
            voucherNumber: try row.string("voucher_number"), realisedUnits: try row.int("realised_units"),
            realisedMinutes: try row.int("realised_minutes"), unusedUnits: try row.int("no_show_units"),
            unitPrice: try row.money("unit_price_cents"), amount: try row.money("amount_cents"),
            travelDays: try row.int("travel_days"), absences: MonthLine.absences(from: try row.string("absences")),
            flags: MonthLine.flags(from: try row.string("flags")))
    }
}
