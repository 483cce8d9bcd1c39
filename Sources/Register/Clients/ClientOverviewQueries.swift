package import Casework

extension Reading {
    /// A client with the marks of the path and the current period's id.
    package func clientOnPath(
        _ id: ID<Client>, on today: Day
    ) throws -> (client: Client, marks: PathMarks, period: ID<ServicePeriod>?)? {
        try session.rows(
            """
            SELECT client.*, latest.id AS latest_id, \(raw: PathSQL.columns)
            FROM client \(raw: PathSQL.joins(on: today)) WHERE client.id = \(id)
            """
        ).first.map { (try client(row: $0), try PathSQL.marks($0, on: today), $0.idIfAny("latest_id")) }
    }

    /// The client's own row without anything else.
    package func clientHeader(_ id: ID<Client>, hidesWhereabouts: Bool) throws -> ClientHeader? {
        try client(id).map { ClientHeader($0, hidesWhereabouts: hidesWhereabouts) }
    }

    /// A period in figures; its days are read only when they may be seen.
    package func currentPeriod(_ id: ID<ServicePeriod>, withDays: Bool) throws -> CurrentPeriod? {
        guard let period = try period(id) else { return nil }
        let names = try session.rows(
            """
            SELECT provider.name AS provider, s.name AS site FROM service_period p
            JOIN organisation provider ON provider.id = p.provider_id
            LEFT JOIN site s ON s.id = p.site_id WHERE p.id = \(id)
            """
        ).first
        return CurrentPeriod(
            period: period, provider: names?.text("provider") ?? "", site: names?.text("site"),
            usedUnits: try usedUnits(of: period), voucher: try voucher(ofDecision: period.decisionID),
            records: withDays ? try dayOutlines(of: id) : [])
    }

    private func dayOutlines(of period: ID<ServicePeriod>) throws -> [CurrentPeriod.Record] {
        try session.rows(
            """
            SELECT day, state, notice FROM day_record WHERE period_id = \(period)
                AND type IN ('service_day', 'group_session', 'coaching_hour') ORDER BY day
            """
        ).map { row in
            let state = try row.string("state")
            return CurrentPeriod.Record(
                day: try row.day("day"), isPresent: state == "present", isAbsent: state == "absent",
                hasNotice: try row.string("notice") != "not_at_all")
        }
    }

    /// Everyone who holds a duty towards the client on the day, and the instructor of the current period.
    package func network(
        of client: ID<Client>, period: ID<ServicePeriod>?, on today: Day
    ) throws -> [NetworkMember] {
        try session.rows(
            """
            SELECT u.name, u.phone, o.name AS organisation, m.duty FROM (
                SELECT user_id, organisation_id, duty FROM client_worker WHERE client_id = \(client)
                    AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
                UNION SELECT responsible_instructor_id, provider_id, 'responsible_instructor' FROM service_period
                    WHERE id = \(period) AND responsible_instructor_id IS NOT NULL
            ) m JOIN user_account u ON u.id = m.user_id JOIN organisation o ON o.id = m.organisation_id
            ORDER BY CASE m.duty WHEN 'own_worker' THEN 0 WHEN 'substitute' THEN 1 WHEN 'employment_coach' THEN 2
                WHEN 'responsible_instructor' THEN 3 ELSE 4 END, u.name
            """
        ).map {
            NetworkMember(
                name: try $0.string("name"), phone: try $0.string("phone"),
                organisation: try $0.string("organisation"), duty: try $0.code("duty"))
        }
    }

    /// What has happened on the client's path, the newest first, at most `limit` of each file.
    package func events(of client: ID<Client>, limit: Int = 60) throws -> [ClientEvent] {
        try session.rows(
            """
            SELECT e.day, e.kind, e.reference, e.detail FROM (
                SELECT received_on AS day, 'referral' AS kind, id AS reference, '' AS detail FROM referral
                    WHERE client_id = \(client)
                UNION ALL SELECT opened_on, 'opened', id, '' FROM client WHERE id = \(client)
                UNION ALL SELECT sent_on, kind, id, '' FROM document WHERE client_id = \(client) AND state = 'sent'
                UNION ALL SELECT published_on, 'plan', id, kind FROM plan
                    WHERE client_id = \(client) AND state = 'published'
                UNION ALL SELECT approved_on, CASE resolution WHEN 'refused' THEN 'refusal' ELSE 'decision' END, id, ''
                    FROM decision WHERE client_id = \(client) AND state = 'approved'
                UNION ALL SELECT started_on, 'started', id, '' FROM service_period
                    WHERE client_id = \(client) AND started_on IS NOT NULL
                UNION ALL SELECT ended_on, 'ended', id, '' FROM service_period
                    WHERE client_id = \(client) AND ended_on IS NOT NULL
                UNION ALL SELECT contact_on, 'contact', id, kind FROM contact WHERE client_id = \(client)
                UNION ALL SELECT recorded_on, 'outcome', id, '' FROM outcome WHERE client_id = \(client)
            ) e WHERE e.day IS NOT NULL ORDER BY e.day DESC, e.reference DESC LIMIT \(limit)
            """
        ).map {
            ClientEvent(
                day: try $0.day("day"), kind: try $0.code("kind"), reference: try $0.string("reference"),
                detail: try $0.string("detail"))
        }
    }

    /// The grounds among these that hold for the worker and the client today.
    package func heldGrounds(
        among grounds: Set<Ground>, for worker: Worker, on client: ID<Client>, today: Day
    ) throws -> Set<Ground> {
        try grounds.filter { try ground(among: [$0], for: worker, on: client, today: today) != nil }
    }
}
