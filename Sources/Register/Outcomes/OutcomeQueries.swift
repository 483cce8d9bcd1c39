package import Casework

extension PathOutcome {
    init(row: any SQLRow) throws {
        let from = try row.dayIfAny("post_contact_from")
        let to = try row.dayIfAny("post_contact_to")
        self.init(
            id: try row.id("id"), clientID: try row.id("client_id"), periodID: row.idIfAny("period_id"),
            code: try row.string("code"), recordedOn: try row.day("recorded_on"),
            effectiveOn: try row.day("effective_on"), isOpenMarket: try row.flag("open_market"),
            postContact: from.flatMap { DateRange(first: $0, last: to) }, recordedBy: try row.id("recorded_by"))
    }
}

extension Reading {
    /// What became of the client, step by step, the earliest first.
    package func outcomes(of client: ID<Client>) throws -> [PathOutcome] {
        try session.rows("SELECT * FROM outcome WHERE client_id = \(client) ORDER BY effective_on, id")
            .map(PathOutcome.init(row:))
    }
}

extension WriteTransaction {
    package func insert(_ outcome: PathOutcome) throws {
        try session.run(
            """
            INSERT INTO outcome (id, client_id, period_id, code, recorded_on, effective_on, open_market,
                                 post_contact_from, post_contact_to, recorded_by)
            VALUES (\(outcome.id), \(outcome.clientID), \(outcome.periodID), \(outcome.code), \(outcome.recordedOn),
                    \(outcome.effectiveOn), \(outcome.isOpenMarket), \(outcome.postContact?.first),
                    \(outcome.postContact?.last), \(outcome.recordedBy))
            """)
    }

    /// Closes the client's file on the day; false when the version isn't the file's any more.
    package func close(_ client: ID<Client>, on day: Day, version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE client SET closed_on = \(day), version = version + 1
            WHERE id = \(client) AND version = \(version)
            """) == 1
    }
}
