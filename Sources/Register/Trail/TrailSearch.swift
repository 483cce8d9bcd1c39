package import Casework

/// Which entries of the trail are looked for.
package struct TrailSearch: Sendable, Equatable {
    package var day: Day?
    package var kind: TrailEntry.Kind?
    package var client: ID<Client>?

    package init(day: Day? = nil, kind: TrailEntry.Kind? = nil, client: ID<Client>? = nil) {
        self.day = day
        self.kind = kind
        self.client = client
    }

    /// The condition on a row `t` of trail_entry.
    fileprivate var condition: SQL {
        var parts: [SQL] = []
        if let day {
            parts.append(
                """
                t.at >= \(HelsinkiDay.start(of: day)) AND t.at < \(HelsinkiDay.start(of: day.adding(days: 1)))
                """)
        }
        if let kind { parts.append("t.kind = \(kind)") }
        if let client { parts.append("t.client_id = \(client)") }
        return parts.isEmpty ? "1 = 1" : .joined(parts, by: " AND ")
    }
}

extension Reading {
    /// The entries made in a county and at its partners, the newest first.
    package func trail(
        _ search: TrailSearch, of county: ID<Organisation>, limit: Int, from offset: Int
    ) throws -> [NamedTrailEntry] {
        try session.rows(
            """
            SELECT t.*, coalesce(u.name, '') AS user_name, coalesce(o.name, '') AS organisation_name
            FROM trail_entry t LEFT JOIN user_account u ON u.id = t.user_id
                LEFT JOIN organisation o ON o.id = t.organisation_id
            WHERE \(raw: search.condition) AND \(raw: within(county))
            ORDER BY t.at DESC, t.id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).map {
            NamedTrailEntry(
                entry: try TrailEntry(row: $0), name: try $0.string("user_name"),
                organisation: try $0.string("organisation_name"), explanation: nil)
        }
    }

    package func trailCount(_ search: TrailSearch, of county: ID<Organisation>) throws -> Int {
        try session.rows(
            """
            SELECT count(*) AS entries FROM trail_entry t WHERE \(raw: search.condition) AND \(raw: within(county))
            """
        ).first?.int("entries") ?? 0
    }

    /// Entries of the door name no organisation: they are the county's whose people came or went.
    private func within(_ county: ID<Organisation>) -> SQL {
        """
        (t.organisation_id IN (SELECT x.id FROM organisation x WHERE x.id = \(county) OR x.county_id = \(county))
            OR (t.organisation_id = '' AND EXISTS (SELECT 1 FROM role_assignment r
                JOIN organisation x ON x.id = r.organisation_id
                WHERE r.user_id = t.user_id AND (x.id = \(county) OR x.county_id = \(county)))))
        """
    }
}
