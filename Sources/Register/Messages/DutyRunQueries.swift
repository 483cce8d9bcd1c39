package import Casework

extension Reading {
    /// The newest runs over everybody's duties, the newest first.
    package func dutyRuns(most: Int) throws -> [DutyRun] {
        try session.rows("SELECT * FROM duty_run ORDER BY day DESC LIMIT \(most)").map { row in
            DutyRun(
                day: try row.day("day"), endedAt: try row.string("ended_at"),
                considered: try row.int("considered"), planned: try row.int("planned"))
        }
    }

    /// Everybody who holds one of the roles on the day, in each of the roles they hold.
    package func workers(in roles: [Role], on day: Day) throws -> [Worker] {
        let rows = try session.rows(
            """
            SELECT id, user_id, role FROM role_assignment WHERE valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) ORDER BY user_id, valid_from, id
            """)
        return try rows.compactMap { row in
            let role: Role = try row.code("role")
            guard roles.contains(role) else { return nil }
            return try worker(try row.id("user_id"), as: try row.id("id"), on: day)
        }
    }

    /// Whether the person has opened their worklist since the instant.
    package func hasReadWorklist(_ user: ID<UserAccount>, since instant: String) throws -> Bool {
        try !session.rows(
            """
            SELECT 1 AS seen FROM trail_entry WHERE at >= \(instant) AND user_id = \(user)
                AND action = 'worklist.read' LIMIT 1
            """
        ).isEmpty
    }
}

extension WriteTransaction {
    /// Keeps the day's run, unless another server has made it already.
    ///
    /// - Returns: whether it was kept
    package func insert(_ run: DutyRun) throws -> Bool {
        try !session.rows(
            """
            INSERT INTO duty_run (day, ended_at, considered, planned)
            VALUES (\(run.day), \(run.endedAt), \(run.considered), \(run.planned))
            ON CONFLICT (day) DO NOTHING RETURNING day
            """
        ).isEmpty
    }
}
