import Foundation
import GRDB
@testable package import Register
import Testing

/// Each engine that the queries must hold on: SQLite always, PostgreSQL where POLKU_TEST_POSTGRES names a server.
package struct TestEngine: Sendable, CustomTestStringConvertible {
    package let testDescription: String
    private let conninfo: String?

    /// A fresh register with the newest schema, copied from one that was brought there step by step.
    package func register() async throws -> any CaseRegister {
        if let conninfo { return try await Self.freshPostgres(conninfo) }
        let register = try SQLiteRegister(path: nil, sealer: .forTests)
        try await Self.wholeSQLite.value.writer.backup(to: register.writer)
        return register
    }

    package static let all: [TestEngine] = {
        let sqlite = TestEngine(testDescription: "SQLite", conninfo: nil)
        guard let conninfo = ProcessInfo.processInfo.environment["POLKU_TEST_POSTGRES"], !conninfo.isEmpty else {
            return [sqlite]
        }
        return [sqlite, TestEngine(testDescription: "PostgreSQL", conninfo: conninfo)]
    }()

    private static let wholeSQLite = Task {
        let register = try SQLiteRegister(path: nil, sealer: .forTests)
        try await register.migrate()
        return register
    }

    /// The name of a database that no test uses, which each test's own is a copy of.
    private static let wholePostgres = Task {
        let conninfo = ProcessInfo.processInfo.environment["POLKU_TEST_POSTGRES"] ?? ""
        let name = try await made(conninfo, from: "template1")
        let register = try await connected(conninfo + " dbname=" + name, connections: 1)
        try await register.write { register in
            _ = try register.session.run("CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public")
        }
        try await register.migrate()
        return name
    }

    /// A database of its own for each test, so that tests can run beside each other.
    private static func freshPostgres(_ conninfo: String) async throws -> any CaseRegister {
        let name = try await made(conninfo, from: try await wholePostgres.value)
        return try await connected(conninfo + " dbname=" + name, connections: 2)
    }

    /// Makes a database as a copy of another, and waits until nobody is connected to that one any more.
    private static func made(_ conninfo: String, from whole: String) async throws -> String {
        let name = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        let statement = "CREATE DATABASE \(name) TEMPLATE \(whole) STRATEGY FILE_COPY"
        try await patiently { try PostgresConnection(conninfo: conninfo).script(statement) }
        return name
    }

    private static func connected(_ conninfo: String, connections: Int) async throws -> PostgresRegister {
        try await patiently {
            try PostgresRegister(conninfo: conninfo, connections: connections, sealer: .forTests)
        }
    }

    /// Tries again while the server is busy: many tests at once may ask for more than it has.
    private static func patiently<Answer>(_ body: () throws -> Answer) async throws -> Answer {
        for _ in 0..<300 {
            do {
                return try body()
            } catch let fault as PostgresFault
                where fault.message.contains("too many clients") || fault.message.contains("other users")
            {
                try await Task.sleep(for: .milliseconds(200))
            }
        }
        return try body()
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
