package import Casework
import Register

/// A card of a demonstration: a person with the role they come in with.
package struct Persona: Sendable {
    package let user: UserAccount
    package let role: Role
    package let organisation: String
}

extension Office {
    /// The personas of a demonstration, before anyone is signed in; nothing of any client is among them.
    package func personas() async throws -> [Persona] {
        let today = today
        return try await register.read { register in
            try register.personas().compactMap { user in
                try register.worker(user.id, as: nil, on: today).map {
                    Persona(user: user, role: $0.role, organisation: $0.organisationName)
                }
            }
        }
    }
}
