package import Casework

extension Incident.Kind: SQLValue {}

extension Reading {
    /// The incidents of a period, the latest first.
    package func incidents(of period: ID<ServicePeriod>) throws -> [Incident] {
        try session.rows(
            "SELECT * FROM incident WHERE period_id = \(period) ORDER BY happened_on DESC, id DESC"
        ).map { row in
            Incident(
                id: try row.id("id"), periodID: try row.id("period_id"), clientID: try row.id("client_id"),
                providerID: try row.id("provider_id"), kind: try row.code("kind"),
                happenedOn: try row.day("happened_on"), happenedAt: row.integer("happened_at"),
                text: try opened(row, "text_sealed"), insurance: try row.string("insurance"),
                toldOn: try row.day("told_on"), toldAt: try row.string("told_at"),
                recordedBy: try row.id("recorded_by"), readOn: try row.dayIfAny("read_on"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ incident: Incident) throws {
        try session.run(
            """
            INSERT INTO incident (id, period_id, client_id, provider_id, kind, happened_on, happened_at, text_sealed,
                insurance, told_on, told_at, recorded_by)
            VALUES (\(incident.id), \(incident.periodID), \(incident.clientID), \(incident.providerID),
                \(incident.kind), \(incident.happenedOn), \(incident.happenedAt), \(try sealed(incident.text)),
                \(incident.insurance), \(incident.toldOn), \(incident.toldAt), \(incident.recordedBy))
            """)
    }

    /// Writes down that the own worker has read the notice; false when it was read already.
    package func read(_ incident: ID<Incident>, on day: Day, by user: ID<UserAccount>) throws -> Bool {
        try session.run(
            "UPDATE incident SET read_on = \(day), read_by = \(user) WHERE id = \(incident) AND read_on IS NULL") == 1
    }
}
