package import Casework

extension DecisionStop.Kind: SQLValue {}

extension Reading {
    /// The decision that stopped the service that a decision granted; nil when none did.
    package func stop(of decision: ID<Decision>) throws -> DecisionStop? {
        try session.rows("SELECT * FROM decision_stop WHERE decision_id = \(decision)").first.map { row in
            DecisionStop(
                id: try row.id("id"), decisionID: try row.id("decision_id"), number: try row.int("number"),
                kind: try row.code("kind"), lastDay: try row.day("last_day"), reason: try opened(row, "reason_sealed"),
                madeBy: try row.id("made_by"), madeOn: try row.day("made_on"))
        }
    }

    /// The decision that takes this one's place; an approved one before a draft, nil when there is neither.
    package func change(of decision: ID<Decision>) throws -> Decision? {
        try session.rows("SELECT * FROM decision WHERE changes_id = \(decision) ORDER BY state, number DESC")
            .first.map(decision(row:))
    }

    /// The last day on which the client was present in a period; nil when there is none.
    package func lastDayUsed(of period: ID<ServicePeriod>) throws -> Day? {
        try session.rows(
            "SELECT max(day) AS day FROM day_record WHERE period_id = \(period) AND state = 'present'"
        ).first?.dayIfAny("day")
    }
}

extension WriteTransaction {
    /// Keeps a stop; a service is stopped once.
    package func insert(_ stop: DecisionStop) throws {
        try session.run(
            """
            INSERT INTO decision_stop (id, decision_id, number, kind, last_day, reason_sealed, made_by, made_on)
            VALUES (\(stop.id), \(stop.decisionID), \(stop.number), \(stop.kind), \(stop.lastDay),
                \(try sealed(stop.reason)), \(stop.madeBy), \(stop.madeOn))
            """)
    }
}
