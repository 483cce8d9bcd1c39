import ArgumentParser
import Casework
import Foundation
import Register
import TestSupport
import Testing

@testable import polku

/// A folder of its own for each test, with the address of a register in it.
private struct Place {
    let folder: URL
    var data: String { folder.path }
    var database: String { "sqlite:" + folder.appendingPathComponent("p.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("polku-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func setUp(_ more: [String] = []) async throws {
        try await SetupCommand.parse(
            [
                "--database", database, "--data", data, "--county", "Kuusijärvi", "--county-code", "13",
                "--admin-name", "Paavo Portti", "--admin-email", "Paavo@polku.example", "--today", "2026-11-25",
            ] + more
        ).run()
    }

    /// What is found besides PDF, which a machine for tests may lack.
    func doctor() async throws -> [Checkup.Finding] {
        let options = try RegisterOptions.parse(["--database", database, "--data", data])
        return await Checkup(options: options, host: "127.0.0.1", port: nil).findings().filter { $0.what != "PDF" }
    }

    func register() throws -> any CaseRegister {
        try DatabaseAddress(database).open(sealer: Keys.found(in: data).sealer)
    }
}

@Suite struct SetupAndDoctorTests {
    @Test func `setting up makes the county, its main user with a link, and its own rulebook`() async throws {
        let place = try Place()
        try await place.setUp()
        let (user, role, adopted, links) = try await place.register().read { register in
            let user = try register.user(email: "paavo@polku.example")
            let worker = try user.flatMap { try register.worker($0.id, as: nil, on: Day(2026, 11, 25)) }
            return (
                user?.name, worker?.role,
                try worker.map { try register.adoptedRulebooks(of: $0.countyID, on: Day(2026, 11, 25)) } ?? [],
                try register.session.rows("SELECT purpose FROM one_time_link").map { try $0.string("purpose") }
            )
        }
        #expect(user == "Paavo Portti")
        #expect(role == .mainUser)
        #expect(adopted == ["pohjois-savo-2024"])
        #expect(links == ["first_sign_in"])
    }

    @Test func `a register is set up once, and the second time changes nothing`() async throws {
        let place = try Place()
        try await place.setUp()
        await #expect(throws: Refusal.self) { try await place.setUp() }
        let users = try await place.register().read { try $0.session.rows("SELECT id FROM user_account").count }
        #expect(users == 1)
    }

    @Test(arguments: [["--rulebook", "nowhere"], ["--county-code", "99"], ["--admin-email", "paavo"]])
    func `what can't be set up is told before any file is made`(more: [String]) async throws {
        let place = try Place()
        await #expect(throws: DatabaseAddress.Trouble.self) { try await place.setUp(more) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.data).isEmpty)
    }

    @Test func `a register that was just set up is found well`() async throws {
        let place = try Place()
        try await place.setUp()
        let findings = try await place.doctor()
        #expect(findings.filter { !$0.isWell } == [])
        #expect(findings.map(\.what).contains("county"))
    }

    @Test func `looking for trouble makes no database`() async throws {
        let place = try Place()
        let troubles = try await place.doctor().filter { !$0.isWell }.map(\.what)
        #expect(troubles == ["key", "database"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.data).isEmpty)
    }

    @Test func `a file that isn't a database is told as damaged`() async throws {
        let place = try Place()
        try await place.setUp()
        for name in ["p.sqlite-wal", "p.sqlite-shm"] {
            try? FileManager.default.removeItem(at: place.folder.appendingPathComponent(name))
        }
        try Data(repeating: 65, count: 8_192).write(to: place.folder.appendingPathComponent("p.sqlite"))
        let trouble = try #require(try await place.doctor().first { $0.what == "database" })
        #expect(!trouble.isWell)
        #expect(trouble.text.contains("backup"))
    }

    @Test func `a database of a newer program is told apart from a damaged one`() async throws {
        let place = try Place()
        try await place.setUp()
        _ = try await place.register().write {
            try $0.session.run("INSERT INTO schema_version (number, name) VALUES (9999, 'later')")
        }
        let trouble = try #require(try await place.doctor().first { !$0.isWell })
        #expect(trouble.what == "schema")
        #expect(trouble.text.contains("9999"))
        await #expect(throws: Migrations.Trouble.self) { try await place.register().migrate() }
    }

    @Test func `a port that another program holds is not free`() throws {
        let holder = try HeldPort()
        #expect(!Port.isFree(holder.number, at: "127.0.0.1"))
        #expect(!Port.isFree(70_000, at: "127.0.0.1"))
        #expect(!Port.isFree(80_80, at: "not an address"))
    }

    @Test func `trouble is told in a sentence without the names of types`() throws {
        let errors: [any Error] = [
            Refusal.conflict("already_set_up"), RegisterTrouble.damaged, Migrations.Trouble.newer(found: 9, known: 4),
            Keys.Trouble(description: "No key."),
        ]
        for error in errors {
            let sentence = try #require(Complaint.sentence(error))
            #expect(sentence.hasSuffix("."))
            #expect(!sentence.contains("(") && !sentence.contains("_"))
        }
    }

    @Test func `the version names the program, its commit and its schema`() throws {
        #expect(Version.text.hasPrefix("polku 0.1.0, commit "))
        #expect(Version.text.hasSuffix(", schema \(try Migrations.newest(for: .sqlite))"))
    }
}
