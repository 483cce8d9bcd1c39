/// An open transaction on one of the two engines.
package protocol SQLSession {
    func rows(_ sql: SQL) throws -> [any SQLRow]
    /// Runs a statement that answers no rows; the number of rows it touched.
    @discardableResult func run(_ sql: SQL) throws -> Int
}

/// The power to read: a query that only reads is an extension of this protocol.
package protocol Reading {
    var session: any SQLSession { get }
    /// Opens what the register keeps sealed.
    var sealer: Sealer { get }
}

/// May read only.
package struct ReadTransaction: Reading {
    package let session: any SQLSession
    package let sealer: Sealer
}

/// The power to read and write: a query that writes is an extension of this type.
package struct WriteTransaction: Reading {
    package let session: any SQLSession
    package let sealer: Sealer
}

/// The register: opens transactions on the engine it was given.
package protocol CaseRegister: Sendable {
    /// Which of the two engines, for the migrations and for `polku doctor`.
    var engine: Engine { get }
    func read<Answer: Sendable>(_ body: @Sendable @escaping (ReadTransaction) throws -> Answer) async throws -> Answer
    func write<Answer: Sendable>(_ body: @Sendable @escaping (WriteTransaction) throws -> Answer) async throws -> Answer
}

/// The two engines that one text of SQL serves.
package enum Engine: String, Sendable {
    case sqlite, postgres
}
