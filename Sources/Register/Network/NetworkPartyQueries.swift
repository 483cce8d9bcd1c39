package import Casework

extension NetworkParty.Kind: SQLValue {}

extension Reading {
    /// The parties of the client's care network: those who are in it now first, then those who have been.
    package func careNetwork(of client: ID<Client>) throws -> [NetworkParty] {
        try session.rows(
            """
            SELECT * FROM network_party WHERE client_id = \(client)
            ORDER BY CASE WHEN valid_to IS NULL THEN 0 ELSE 1 END, valid_from DESC, id DESC
            """
        ).map(party(row:))
    }

    package func networkParty(_ id: ID<NetworkParty>) throws -> NetworkParty? {
        try session.rows("SELECT * FROM network_party WHERE id = \(id)").first.map(party(row:))
    }

    private func party(row: any SQLRow) throws -> NetworkParty {
        NetworkParty(
            id: try row.id("id"), clientID: try row.id("client_id"),
            terms: NetworkPartyTerms(
                kind: try row.code("kind"), name: try opened(row, "name_sealed"),
                contact: try opened(row, "contact_sealed"), from: try row.day("valid_from")),
            to: try row.dayIfAny("valid_to"), endReason: try opened(row, "end_reason_sealed"),
            addedBy: try row.id("added_by"))
    }
}

extension WriteTransaction {
    package func insert(_ party: NetworkParty) throws {
        try session.run(
            """
            INSERT INTO network_party (id, client_id, kind, name_sealed, contact_sealed, valid_from, added_by)
            VALUES (\(party.id), \(party.clientID), \(party.terms.kind), \(try sealed(party.terms.name)),
                    \(try sealed(party.terms.contact)), \(party.terms.from), \(party.addedBy))
            """)
    }

    /// Ends a party's part in the network; one that has ended stays as it is.
    package func end(_ party: ID<NetworkParty>, on day: Day, because reason: String) throws {
        try session.run(
            """
            UPDATE network_party SET valid_to = \(day), end_reason_sealed = \(try sealed(reason))
            WHERE id = \(party) AND valid_to IS NULL
            """)
    }
}
