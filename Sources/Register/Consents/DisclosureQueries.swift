package import Casework

extension Disclosure.Way: SQLValue {}
extension Disclosure.Kind: SQLValue {}
extension Disclosure.Basis: SQLValue {}

extension Reading {
    /// What has been given and asked of the client, the newest first.
    package func disclosures(of client: ID<Client>) throws -> [Disclosure] {
        try session.rows("SELECT * FROM disclosure WHERE client_id = \(client) ORDER BY done_on DESC, id DESC").map {
            row in
            Disclosure(
                id: try row.id("id"), clientID: try row.id("client_id"), way: try row.code("way"),
                party: try row.string("party"), organisationID: row.idIfAny("organisation_id"),
                kind: try row.code("kind"), content: try opened(row, "content_sealed"), basis: try row.code("basis"),
                consentID: row.idIfAny("consent_id"), law: try row.string("law"), doneOn: try row.day("done_on"),
                recordedBy: try row.id("recorded_by"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ disclosure: Disclosure) throws {
        try session.run(
            """
            INSERT INTO disclosure (id, client_id, way, party, organisation_id, kind, content_sealed, basis, consent_id,
                law, done_on, recorded_by)
            VALUES (\(disclosure.id), \(disclosure.clientID), \(disclosure.way), \(disclosure.party),
                \(disclosure.organisationID), \(disclosure.kind), \(try sealed(disclosure.content)),
                \(disclosure.basis), \(disclosure.consentID), \(disclosure.law), \(disclosure.doneOn),
                \(disclosure.recordedBy))
            """)
    }
}
