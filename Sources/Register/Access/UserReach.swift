package import Casework

/// Whose users may be looked after: a county's with its partners, or one organisation's.
package enum UserReach: Sendable {
    case county(ID<Organisation>)
    case organisation(ID<Organisation>)

    /// The condition on a row `r` of role_assignment.
    var condition: SQL {
        switch self {
        case .county(let id):
            "r.organisation_id IN (SELECT o.id FROM organisation o WHERE o.id = \(id) OR o.county_id = \(id))"
        case .organisation(let id): "r.organisation_id = \(id)"
        }
    }
}

extension Reading {
    /// Whether the person is someone to look after within reach: has worked there, and works nowhere else today.
    ///
    /// Clients are not: their accounts are theirs, and their names nobody's to list.
    package func isWithin(_ reach: UserReach, _ user: ID<UserAccount>, today: Day) throws -> Bool {
        try !session.rows(
            """
            SELECT u.id FROM user_account u WHERE u.id = \(user)
                AND EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id AND r.role <> 'client'
                    AND \(raw: reach.condition))
                AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id
                    AND (r.valid_to IS NULL OR r.valid_to >= \(today)) AND NOT (\(raw: reach.condition)))
            """
        ).isEmpty
    }

    /// Everyone with a role within reach, by name; clients are left out.
    package func users(within reach: UserReach) throws -> [UserAccount] {
        try session.rows(
            """
            SELECT u.* FROM user_account u WHERE EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id
                AND r.role <> 'client' AND \(raw: reach.condition))
            ORDER BY u.name, u.id
            """
        ).map(UserAccount.init(row:))
    }

    /// The roles held within reach, of one person or of everyone, the newest first.
    package func assignments(within reach: UserReach, of user: ID<UserAccount>? = nil) throws -> [RoleAssignment] {
        let whose: SQL = user.map { "r.user_id = \($0)" } ?? "1 = 1"
        return try session.rows(
            """
            SELECT r.* FROM role_assignment r WHERE \(raw: whose) AND r.role <> 'client' AND \(raw: reach.condition)
            ORDER BY r.valid_from DESC, r.id
            """
        ).map(RoleAssignment.init(row:))
    }

    package func assignment(_ id: ID<RoleAssignment>) throws -> RoleAssignment? {
        try session.rows("SELECT * FROM role_assignment WHERE id = \(id)").first.map(RoleAssignment.init(row:))
    }
}

extension WriteTransaction {
    /// Sets a role's last day; false when it has another version than expected.
    package func end(_ assignment: ID<RoleAssignment>, on last: Day, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE role_assignment SET valid_to = \(last), version = version + 1
            WHERE id = \(assignment) AND version = \(expected)
            """) == 1
    }

    /// Writes what may be edited of a person; false when it has another version than expected.
    package func update(_ user: UserAccount, expected: Int) throws -> Bool {
        try session.run(
            """
            UPDATE user_account SET name = \(user.name), phone = \(user.phone), language = \(user.language),
                version = version + 1 WHERE id = \(user.id) AND version = \(expected)
            """) == 1
    }

    /// Takes back every link of a person that still opens.
    package func endLinks(of user: ID<UserAccount>, at instant: String) throws {
        try session.run("UPDATE one_time_link SET used_at = \(instant) WHERE user_id = \(user) AND used_at IS NULL")
    }
}
