package import Casework

extension Reading {
    /// One page of the clients that a worker may see, in Finnish alphabetical order.
    ///
    /// - Parameters:
    ///   - visible: the condition under which a row may be seen whole
    ///   - findable: the condition under which a searched client may be found by name although not theirs
    ///   - reach: the ids of those that may be seen; nil when that is the whole county
    ///   - size: how many rows a page holds
    package func clients(
        _ search: ClientSearch, of worker: Worker, visible: SQL, findable: SQL, reach: SQL?, on today: Day,
        size: Int = ClientSearch.pageSize
    ) throws -> ClientList {
        var conditions = Self.conditions(search, of: worker, on: today)
        let found = sought(search, in: worker.countyID)
        if found != nil {
            conditions.append("client.county_id = \(worker.countyID)")
            conditions.append("(\(raw: findable) OR \(raw: visible))")
        } else if let reach {
            conditions.append("client.id IN (\(raw: reach))")
        } else {
            conditions.append("client.county_id = \(worker.countyID)")
        }
        if found != nil { conditions.append("client.id = found.client_id") }
        // The clients that the search finds are few and looked up one by one; CROSS JOIN keeps SQLite from walking
        // through the whole county instead.
        let source: SQL = found.map { "(\(raw: $0)) found CROSS JOIN client" } ?? "client"
        // Without a search every row is within reach, so none has to be asked whether it may be seen.
        return try page(
            search, "\(raw: source) WHERE \(raw: .joined(conditions, by: " AND "))",
            visible: found == nil ? "1 = 1" : visible, on: today, size: size)
    }

    /// The rows of the page are chosen first, so that where each is on its path is asked of those alone.
    private func page(
        _ search: ClientSearch, _ source: SQL, visible: SQL, on today: Day, size: Int
    ) throws -> ClientList {
        let chosen = try session.rows(
            """
            SELECT client.id, count(*) OVER () AS total FROM \(raw: source) ORDER BY client.sort_key, client.id
            LIMIT \(size) OFFSET \((min(max(search.page, 1), 100_000) - 1) * size)
            """)
        let ids = try chosen.map { try $0.id("id", of: Client.self) }
        // A page after the last one is empty and can't tell how many there are.
        let total = try chosen.first?.int("total")
            ?? session.rows("SELECT count(*) AS total FROM \(raw: source)").first?.int("total")
        let rows = try session.rows(
            """
            SELECT client.id, client.given_name, client.family_name, client.birth_date, client.closed_on,
                CASE WHEN \(raw: visible) THEN 1 ELSE 0 END AS visible, provider.name AS provider,
                (SELECT u.name FROM client_worker w JOIN user_account u ON u.id = w.user_id
                    WHERE w.client_id = client.id AND w.duty = 'own_worker' AND w.valid_from <= \(today)
                    AND (w.valid_to IS NULL OR w.valid_to >= \(today))) AS own_worker,
                \(raw: PathSQL.columns)
            FROM client \(raw: PathSQL.joins(on: today))
            LEFT JOIN organisation provider ON provider.id = latest.provider_id
            WHERE client.id IN (\(list: ids)) ORDER BY client.sort_key, client.id
            """)
        return ClientList(rows: try rows.map { try Self.listing($0, on: today) }, total: total ?? 0)
    }

    private static func listing(_ row: any SQLRow, on today: Day) throws -> ClientListing {
        let name = try row.string("family_name") + " " + row.string("given_name")
        guard try row.flag("visible") else {
            return ClientListing(id: try row.id("id"), listName: name, details: nil)
        }
        return ClientListing(
            id: try row.id("id"), listName: name,
            details: ClientListing.Details(
                birthDate: try row.day("birth_date"), marks: try PathSQL.marks(row, on: today),
                closedOn: try row.dayIfAny("closed_on"), ownWorker: row.text("own_worker"),
                provider: row.text("provider")))
    }

    private static func conditions(_ search: ClientSearch, of worker: Worker, on today: Day) -> [SQL] {
        var parts: [SQL] = []
        switch search.state {
        case .open: parts.append("(client.closed_on IS NULL OR client.closed_on >= \(today))")
        case .closed: parts.append("client.closed_on < \(today)")
        case .all: break
        }
        if search.scope == .mine { parts.append(mine(worker, on: today)) }
        return parts
    }

    /// Towards whom the worker holds a duty on the day.
    private static func mine(_ worker: Worker, on today: Day) -> SQL {
        """
        (EXISTS (SELECT 1 FROM client_worker m WHERE m.client_id = client.id AND m.user_id = \(worker.userID)
            AND m.valid_from <= \(today) AND (m.valid_to IS NULL OR m.valid_to >= \(today)))
        OR EXISTS (SELECT 1 FROM service_period i WHERE i.client_id = client.id
            AND i.responsible_instructor_id = \(worker.userID) AND coalesce(i.ended_on, i.last_day) >= \(today)))
        """
    }
}
