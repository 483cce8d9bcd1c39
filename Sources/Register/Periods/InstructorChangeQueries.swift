package import Casework

extension Reading {
    /// The hand-overs of a period, the earliest first.
    package func instructorChanges(of period: ID<ServicePeriod>) throws -> [InstructorChange] {
        try changes("period_id = \(period)")
    }

    /// The latest hand-over that a client hasn't confirmed seeing; nil when there is none.
    package func unseenInstructorChange(of client: ID<Client>) throws -> InstructorChange? {
        try changes(
            """
            client_seen_on IS NULL AND period_id IN (SELECT id FROM service_period WHERE client_id = \(client)
                AND ended_on IS NULL)
            """
        ).last
    }

    private func changes(_ condition: SQL) throws -> [InstructorChange] {
        try session.rows(
            "SELECT * FROM instructor_change WHERE \(raw: condition) ORDER BY changed_on, id"
        ).map { row in
            InstructorChange(
                id: try row.id("id"), periodID: try row.id("period_id"), from: try row.id("from_user_id"),
                to: try row.id("to_user_id"), changedOn: try row.day("changed_on"),
                reason: try opened(row, "reason_sealed"), toldClientOn: try row.day("told_client_on"),
                clientSeenOn: try row.dayIfAny("client_seen_on"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ change: InstructorChange, recordedBy user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO instructor_change (id, period_id, from_user_id, to_user_id, changed_on, reason_sealed,
                told_client_on, recorded_by)
            VALUES (\(change.id), \(change.periodID), \(change.from), \(change.to), \(change.changedOn),
                \(try sealed(change.reason)), \(change.toldClientOn), \(user))
            """)
    }

    /// Marks that the client has seen every hand-over of the period.
    package func markInstructorSeen(in period: ID<ServicePeriod>, on day: Day) throws {
        try session.run(
            """
            UPDATE instructor_change SET client_seen_on = \(day) WHERE period_id = \(period)
                AND client_seen_on IS NULL
            """)
    }
}
