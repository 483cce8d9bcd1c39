import Dispatch
import Synchronization

/// The shared register: a PostgreSQL server through libpq, one blocking connection a thread.
package final class PostgresRegister: CaseRegister {
    package let engine = Engine.postgres
    private let idle: Mutex<[PostgresConnection]>
    private let gate: DispatchSemaphore
    private let queue = DispatchQueue(label: "polku.register.postgres", attributes: .concurrent)
    private let conninfo: String
    private let sealer: Sealer

    /// Opens the connections at once, so that a wrong address is told at the start.
    package init(conninfo: String, connections: Int = 8, sealer: Sealer) throws {
        self.conninfo = conninfo
        self.sealer = sealer
        idle = Mutex(try (0..<max(1, connections)).map { _ in try PostgresConnection(conninfo: conninfo) })
        gate = DispatchSemaphore(value: max(1, connections))
    }

    package func read<Answer: Sendable>(
        _ body: @Sendable @escaping (ReadTransaction) throws -> Answer
    ) async throws -> Answer {
        let sealer = sealer
        return try await retrying("BEGIN READ ONLY ISOLATION LEVEL REPEATABLE READ") {
            try body(ReadTransaction(session: $0, sealer: sealer))
        }
    }

    package func write<Answer: Sendable>(
        _ body: @Sendable @escaping (WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        let sealer = sealer
        return try await retrying("BEGIN ISOLATION LEVEL SERIALIZABLE") {
            try body(WriteTransaction(session: $0, sealer: sealer))
        }
    }

    /// Runs the transaction again when the server says that it collided with another and may be repeated.
    private func retrying<Answer: Sendable>(
        _ opening: SQL, _ body: @Sendable @escaping (PostgresConnection) throws -> Answer
    ) async throws -> Answer {
        var attempt = 1
        while true {
            do {
                return try await transaction(opening, body)
            } catch let fault as PostgresFault where fault.mayBeRepeated && attempt < 12 {
                attempt += 1
                try await Task.sleep(for: .milliseconds(attempt * attempt * 2))
            }
        }
    }

    private func transaction<Answer: Sendable>(
        _ opening: SQL, _ body: @Sendable @escaping (PostgresConnection) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                self.gate.wait()
                continuation.resume(with: Result { try self.onConnection { try $0.transaction(opening, body) } })
                self.gate.signal()
            }
        }
    }

    private func onConnection<Answer>(_ body: (PostgresConnection) throws -> Answer) throws -> Answer {
        let connection = try idle.withLock { $0.popLast() } ?? PostgresConnection(conninfo: conninfo)
        defer { if connection.isUsable { idle.withLock { $0.append(connection) } } }
        return try body(connection)
    }
}

/// What PostgreSQL answered when it would not.
package struct PostgresFault: Error {
    package let state: String
    package let message: String

    var mayBeRepeated: Bool { state == "40001" || state == "40P01" }
}
