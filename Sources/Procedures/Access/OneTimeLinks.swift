package import Casework
import Register

/// Links that open the door once: invitations, new passwords and the first administrator's sign-in.
extension Doorkeeper {
    package enum LinkPurpose: String, Sendable {
        case invitation
        case passwordReset = "password_reset"
        case firstSignIn = "first_sign_in"

        /// Seconds for which the link holds.
        var lifetime: Int { self == .invitation ? 7 * 86_400 : 86_400 }
    }

    /// Makes a link for a person and tells its secret, which is kept nowhere.
    package func makeLink(for user: ID<UserAccount>, _ purpose: LinkPurpose) async throws -> String {
        let secret = locks.secret()
        let (hash, expires) = (locks.digest(secret), locks.instant(purpose.lifetime))
        try await register.write { register in
            try register.insertLink(hash, for: user, purpose: purpose.rawValue, expiresAt: expires)
            try register.append(doorEntry(user, "access.one_time_link", purpose.rawValue))
        }
        return secret
    }

    /// Whose link it is; nil when it is unknown, used or over.
    package func holder(ofLink secret: String) async throws -> UserAccount? {
        let (hash, now) = (locks.digest(secret), locks.instant(0))
        return try await register.read { register in
            guard let link = try register.oneTimeLink(hash), link.usedAt == nil, link.expiresAt > now else {
                return nil
            }
            return try register.user(link.userID)
        }
    }

    /// Sets the password that the holder of a link chose and lets them in; every other session of theirs ends.
    ///
    /// - Throws: `Refusal.invalid` when the password is too short, `Refusal.conflict` when the link no longer opens
    package func setPassword(_ password: String, withLink secret: String) async throws -> Result {
        guard password.count >= Self.shortestPassword else {
            throw Refusal.invalid([Problem("password", "password_short", ["least": "\(Self.shortestPassword)"])])
        }
        guard password.utf8.count <= 256 else {
            throw Refusal.invalid([Problem("password", "too_long", ["max": "256"])])
        }
        guard let holder = try await holder(ofLink: secret) else { throw Refusal.conflict("link_over") }
        let hash = try await locks.hash(password)
        let (linkHash, now) = (locks.digest(secret), locks.instant(0))
        try await register.write { register in
            guard try register.useLink(linkHash, at: now) else { throw Refusal.conflict("link_over") }
            try register.setPassword(hash, of: holder.id)
            try register.endSessions(of: holder.id)
            try register.append(doorEntry(holder.id, "access.set_password", "done"))
        }
        return try await open(for: holder.id)
    }
}
