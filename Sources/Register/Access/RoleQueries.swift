package import Casework

extension Reading {
    /// Those who hold a role at an organisation on the day, by name.
    package func users(with role: Role, at organisation: ID<Organisation>, on day: Day) throws -> [UserAccount] {
        try session.rows(
            """
            SELECT u.* FROM user_account u WHERE EXISTS (
                SELECT 1 FROM role_assignment r WHERE r.user_id = u.id AND r.role = \(role)
                    AND r.organisation_id = \(organisation) AND r.valid_from <= \(day)
                    AND (r.valid_to IS NULL OR r.valid_to >= \(day)))
            ORDER BY u.name, u.id
            """
        ).map(UserAccount.init(row:))
    }
}
