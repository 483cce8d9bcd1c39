import Foundation
package import Register
import Testing

/// Each engine that the queries must hold on: SQLite always, PostgreSQL where POLKU_TEST_POSTGRES names a server.
package struct TestEngine: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let conninfo: String?

    /// A fresh register with the newest schema.
    package func register() async throws -> any CaseRegister {
        let register: any CaseRegister
        if let conninfo {
            register = try await Self.freshPostgres(conninfo)
        } else {
            register = try SQLiteRegister(path: nil, sealer: .forTests)
        }
        try await register.migrate()
        return register
    }

    package static let all: [TestEngine] = {
        let sqlite = TestEngine(testDescription: "SQLite", conninfo: nil)
        guard let conninfo = ProcessInfo.processInfo.environment["POLKU_TEST_POSTGRES"], !conninfo.isEmpty else {
            return [sqlite]
        }
        return [sqlite, TestEngine(testDescription: "PostgreSQL", conninfo: conninfo)]
    }()

    /// A schema of its own for each test, so that tests can run beside each other.
    private static func freshPostgres(_ conninfo: String) async throws -> any CaseRegister {
        let schema = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        let making = try await connected(conninfo, connections: 1)
        try await making.write { register in
            _ = try register.session.rows("SELECT pg_advisory_xact_lock(1)::text AS locked")
            try register.session.run("CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public")
            try register.session.run(SQL(stringLiteral: "CREATE SCHEMA \(schema)"))
        }
        return try await connected(conninfo + " options='-c search_path=\(schema),public'", connections: 2)
    }

    /// Waits for a free connection: many tests at once may ask for more than the server has.
    private static func connected(_ conninfo: String, connections: Int) async throws -> PostgresRegister {
        for _ in 0..<300 {
            do {
                return try PostgresRegister(conninfo: conninfo, connections: connections, sealer: .forTests)
            } catch let fault as PostgresFault where fault.message.contains("too many clients") {
                try await Task.sleep(for: .milliseconds(200))
            }
        }
        return try PostgresRegister(conninfo: conninfo, connections: connections, sealer: .forTests)
    }
}

extension Sealer {
    /// Seals by turning the text around: enough to tell sealed from open, and to prove that nothing is sealed twice.
    package static let forTests = Sealer(
        seal: { "sealed:" + String($0.reversed()) },
        open: { sealed in
            guard sealed.hasPrefix("sealed:") else { throw MalformedSeal() }
            return String(sealed.dropFirst(7).reversed())
        },
        digest: { "digest:" + String($0.reversed()) })
}

private struct MalformedSeal: Error {}
