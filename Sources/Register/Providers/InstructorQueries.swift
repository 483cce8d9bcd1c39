package import Casework

extension Reading {
    /// The people who may be responsible instructors at the organisation on the day, by name.
    package func instructors(at organisation: ID<Organisation>, on day: Day) throws -> [UserAccount] {
        try session.rows(
            """
            SELECT * FROM user_account WHERE id IN (
                SELECT user_id FROM role_assignment WHERE organisation_id = \(organisation)
                    AND role = \(Role.responsibleInstructor) AND valid_from <= \(day)
                    AND (valid_to IS NULL OR valid_to >= \(day)))
            ORDER BY name, id
            """
        ).map(UserAccount.init(row:))
    }
}

extension WriteTransaction {
    /// Ends, on the day, the duty of those who were responsible instructors of the client at the organisation.
    package func endInstructorDuty(of client: ID<Client>, at organisation: ID<Organisation>, on day: Day) throws {
        try session.run(
            """
            UPDATE client_worker SET valid_to = \(day) WHERE client_id = \(client)
                AND organisation_id = \(organisation) AND duty = \(ClientWorker.Duty.responsibleInstructor)
                AND valid_from <= \(day) AND (valid_to IS NULL OR valid_to > \(day))
            """)
        // A duty that began after the day gives way altogether: there is never more than one on any day.
        try session.run(
            """
            DELETE FROM client_worker WHERE client_id = \(client) AND organisation_id = \(organisation)
                AND duty = \(ClientWorker.Duty.responsibleInstructor) AND valid_from > \(day)
            """)
    }
}
