package import Casework

extension Referral.Purpose: SQLValue {}

extension WriteTransaction {
    package func insert(_ referral: Referral) throws {
        try session.run(
            """
            INSERT INTO referral (id, client_id, source, reason, purpose, received_on, recorded_by, note_sealed,
                initiator)
            VALUES (\(referral.id), \(referral.clientID), \(referral.source),
                    \(referral.reasons.joined(separator: " ")), \(referral.purpose), \(referral.receivedOn),
                    \(referral.recordedBy), \(try sealed(referral.note)), \(referral.initiator))
            """)
    }
}

extension Reading {
    /// The referrals of a client, the newest first.
    package func referrals(of client: ID<Client>) throws -> [Referral] {
        try session.rows("SELECT * FROM referral WHERE client_id = \(client) ORDER BY received_on DESC, id DESC").map {
            Referral(
                id: try $0.id("id"), clientID: try $0.id("client_id"), source: try $0.string("source"),
                reasons: try $0.string("reason").split(separator: " ").map(String.init),
                purpose: Referral.Purpose(rawValue: try $0.string("purpose")) ?? .other,
                receivedOn: try $0.day("received_on"), recordedBy: try $0.id("recorded_by"),
                note: try opened($0, "note_sealed"), initiator: try $0.string("initiator"))
        }
    }
}
