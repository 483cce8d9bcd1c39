package import Casework
import Register

/// Tokens by which programs come in as a person in one of their roles.
extension Doorkeeper {
    /// Days for which a token may hold at most.
    package static let longestTokenDays = 366

    /// Makes a token for a person and tells its secret, which is kept nowhere.
    ///
    /// - Parameters:
    ///   - role: the role it comes in with; the person's first when none is named
    ///   - days: how long it holds, 1–366
    /// - Throws: `Refusal.notFound` for an unknown address or a role that the person doesn't hold today
    package func makeToken(forEmail email: String, role: Role? = nil, days: Int) async throws -> String {
        guard (1...Self.longestTokenDays).contains(days) else {
            throw Refusal.invalid([
                Problem("days", "number_between", ["from": "1", "to": String(Self.longestTokenDays)])
            ])
        }
        let secret = locks.secret()
        let (hash, created, expires) = (locks.digest(secret), locks.instant(0), locks.instant(days * 86_400))
        let today = office.today
        try await register.write { register in
            guard let user = try register.user(email: email) else { throw Refusal.notFound("user") }
            let held = try register.assignments(of: user.id, on: today)
            guard let assignment = held.first(where: { role == nil || $0.role == role }) else {
                throw Refusal.notFound("role in force today")
            }
            try register.insertToken(hash, for: user.id, as: assignment.id, createdAt: created, expiresAt: expires)
            try register.append(doorEntry(user.id, "access.token", "done"))
        }
        return secret
    }
}
