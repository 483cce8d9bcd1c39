package import Casework

extension Reading {
    /// Every duty that anyone has held or will hold towards the client, the newest first.
    package func duties(towards client: ID<Client>) throws -> [ClientWorker] {
        try session.rows("SELECT * FROM client_worker WHERE client_id = \(client) ORDER BY valid_from DESC, id DESC")
            .map(ClientWorker.init(row:))
    }

    /// The duties that are held on the day or later, with names.
    package func namedDuties(towards client: ID<Client>, from day: Day) throws -> [NamedDuty] {
        try session.rows(
            """
            SELECT w.*, u.name AS name, o.name AS organisation FROM client_worker w
            JOIN user_account u ON u.id = w.user_id JOIN organisation o ON o.id = w.organisation_id
            WHERE w.client_id = \(client) AND (w.valid_to IS NULL OR w.valid_to >= \(day))
            ORDER BY CASE w.duty WHEN 'own_worker' THEN 0 WHEN 'substitute' THEN 1 ELSE 2 END, w.valid_from, w.id
            """
        ).map {
            NamedDuty(
                duty: try ClientWorker(row: $0), name: try $0.string("name"),
                organisation: try $0.string("organisation"))
        }
    }

    /// Those of the county who could be given a duty towards a client from the day on.
    package func candidates(in county: ID<Organisation>, roles: [Role], from day: Day) throws -> [DutyCandidate] {
        try session.rows(
            """
            SELECT r.*, u.name AS name, o.name AS organisation FROM role_assignment r
            JOIN user_account u ON u.id = r.user_id JOIN organisation o ON o.id = r.organisation_id
            WHERE (o.id = \(county) OR o.county_id = \(county)) AND r.role IN (\(list: roles))
                AND (r.valid_to IS NULL OR r.valid_to >= \(day)) ORDER BY r.role DESC, u.name, r.id
            """
        ).map {
            DutyCandidate(
                assignment: try RoleAssignment(row: $0), name: try $0.string("name"),
                organisation: try $0.string("organisation"))
        }
    }
}
