package import Casework

/// What the sign-in needs to know of an account besides the person.
package struct SignInState: Sendable {
    package let passwordHash: String?
    package let failures: Int
    package let lockedUntil: String?
}

/// A link that opens the door once: an invitation or a new password.
package struct OneTimeLink: Sendable {
    package let userID: ID<UserAccount>
    package let purpose: String
    package let expiresAt: String
    package let usedAt: String?
}

extension Reading {
    package func session(_ idHash: String) throws -> Session? {
        try session.rows("SELECT * FROM session WHERE id_hash = \(idHash)").first.map { row in
            Session(
                idHash: try row.string("id_hash"), userID: try row.id("user_id"),
                assignmentID: row.idIfAny("role_assignment_id"), csrfSecret: try row.string("csrf_secret"),
                createdAt: try row.string("created_at"), seenAt: try row.string("seen_at"),
                isLocked: try row.flag("locked"))
        }
    }

    package func signInState(of user: ID<UserAccount>) throws -> SignInState? {
        try session.rows(
            "SELECT password_hash, failed_sign_ins, locked_until FROM user_account WHERE id = \(user)"
        ).first.map {
            SignInState(
                passwordHash: $0.text("password_hash"), failures: try $0.int("failed_sign_ins"),
                lockedUntil: $0.text("locked_until"))
        }
    }

    package func oneTimeLink(_ tokenHash: String) throws -> OneTimeLink? {
        try session.rows("SELECT * FROM one_time_link WHERE token_hash = \(tokenHash)").first.map {
            OneTimeLink(
                userID: try $0.id("user_id"), purpose: try $0.string("purpose"),
                expiresAt: try $0.string("expires_at"), usedAt: $0.text("used_at"))
        }
    }

    /// The person and role that an API token stands for; nil when it is unknown, revoked or over.
    package func tokenHolder(_ tokenHash: String, at instant: String) throws
        -> (user: ID<UserAccount>, assignment: ID<RoleAssignment>?)?
    {
        try session.rows(
            """
            SELECT user_id, role_assignment_id FROM api_token WHERE token_hash = \(tokenHash)
                AND revoked_at IS NULL AND expires_at > \(instant)
            """
        ).first.map { (try $0.id("user_id"), $0.idIfAny("role_assignment_id")) }
    }
}

extension WriteTransaction {
    package func insert(_ new: Session) throws {
        try session.run(
            """
            INSERT INTO session (id_hash, user_id, role_assignment_id, csrf_secret, created_at, seen_at, locked)
            VALUES (\(new.idHash), \(new.userID), \(new.assignmentID), \(new.csrfSecret), \(new.createdAt),
                    \(new.seenAt), \(new.isLocked))
            """)
    }

    package func touch(_ idHash: String, at instant: String, locked: Bool) throws {
        try session.run(
            "UPDATE session SET seen_at = \(instant), locked = \(locked) WHERE id_hash = \(idHash)")
    }

    package func choose(_ assignment: ID<RoleAssignment>, in idHash: String) throws {
        try session.run("UPDATE session SET role_assignment_id = \(assignment) WHERE id_hash = \(idHash)")
    }

    package func endSession(_ idHash: String) throws {
        try session.run("DELETE FROM session WHERE id_hash = \(idHash)")
    }

    package func endSessions(of user: ID<UserAccount>) throws {
        try session.run("DELETE FROM session WHERE user_id = \(user)")
    }

    package func noteSignIn(of user: ID<UserAccount>, failures: Int, lockedUntil: String?) throws {
        try session.run(
            """
            UPDATE user_account SET failed_sign_ins = \(failures), locked_until = \(lockedUntil) WHERE id = \(user)
            """)
    }

    package func setPassword(_ hash: String, of user: ID<UserAccount>) throws {
        try session.run(
            """
            UPDATE user_account SET password_hash = \(hash), failed_sign_ins = 0, locked_until = NULL,
                version = version + 1 WHERE id = \(user)
            """)
    }

    package func insertLink(
        _ tokenHash: String, for user: ID<UserAccount>, purpose: String, expiresAt: String
    ) throws {
        try session.run(
            """
            INSERT INTO one_time_link (token_hash, user_id, purpose, expires_at)
            VALUES (\(tokenHash), \(user), \(purpose), \(expiresAt))
            """)
    }

    /// Marks the link used; false when someone was first.
    package func useLink(_ tokenHash: String, at instant: String) throws -> Bool {
        try session.run(
            "UPDATE one_time_link SET used_at = \(instant) WHERE token_hash = \(tokenHash) AND used_at IS NULL") == 1
    }

    package func insertToken(
        _ tokenHash: String, for user: ID<UserAccount>, as assignment: ID<RoleAssignment>?, createdAt: String,
        expiresAt: String
    ) throws {
        try session.run(
            """
            INSERT INTO api_token (token_hash, user_id, role_assignment_id, created_at, expires_at)
            VALUES (\(tokenHash), \(user), \(assignment), \(createdAt), \(expiresAt))
            """)
    }
}
