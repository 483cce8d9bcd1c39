package import Casework

/// An earlier request with the same one-time key, and what it was answered.
package struct KeptRequest: Sendable {
    package let action: String
    package let subject: String
    package let outcome: String
}

extension Reading {
    package func keptRequest(_ key: String, of user: ID<UserAccount>) throws -> KeptRequest? {
        try session.rows("SELECT * FROM request_key WHERE user_id = \(user) AND request_key = \(key)").first.map {
            KeptRequest(
                action: try $0.string("action"), subject: try $0.string("subject"), outcome: try $0.string("outcome"))
        }
    }
}

extension WriteTransaction {
    package func keep(
        _ key: String, of user: ID<UserAccount>, action: String, subject: String, outcome: String, at: String
    ) throws {
        try session.run(
            """
            INSERT INTO request_key (user_id, request_key, action, subject, outcome, at)
            VALUES (\(user), \(key), \(action), \(subject), \(outcome), \(at))
            """)
    }
}
