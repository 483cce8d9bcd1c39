import Casework
import Register
import TestSupport
import Testing

@Suite struct PrintQueriesTests {
    private static let decision = Subject.decision(ID(rawValue: "de1"))

    private static func print(_ id: String, version: Int = 1, of subject: Subject = decision) -> StoredPrint {
        StoredPrint(
            id: ID(rawValue: id), subject: subject.name, version: version, language: "fi",
            clientID: ID(rawValue: "c1"), title: "Palvelupäätös", datedOn: Day(2026, 8, 20),
            code: CheckCode(secret: "secret-of-" + id), digest: "d-" + id, bytes: [0x25, 0x50, 0x44, 0x46, 0, 255],
            madeOn: Day(2026, 11, 25))
    }

    @Test(arguments: TestEngine.all)
    func `a print is given back byte for byte and lies sealed in the register`(engine: TestEngine) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        let kept = Self.print("p-1")
        try await register.write { try $0.insert(kept) }
        let found = try await register.read { try $0.storedPrint(of: Self.decision.name, version: 1, in: "fi") }
        #expect(found == kept)
        #expect(try await register.read { try $0.storedPrint(of: Self.decision.name, version: 2, in: "fi") } == nil)
        #expect(try await register.read { try $0.storedPrint(of: Self.decision.name, version: 1, in: "sv") } == nil)
        let body = try await register.read {
            try $0.session.rows("SELECT body_sealed FROM stored_print").first?.text("body_sealed")
        }
        #expect(body?.hasPrefix("sealed:") == true)
    }

    @Test(arguments: TestEngine.all)
    func `one version of a subject is printed once in a language`(engine: TestEngine) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        try await register.write { try $0.insert(Self.print("p-1")) }
        await #expect(throws: Collision.duplicate) {
            try await register.write { try $0.insert(Self.print("p-2")) }
        }
    }

    @Test(arguments: TestEngine.all)
    func `a code tells the paper's kind and whether a later version or an end has come`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        let first = Self.print("p-1")
        let second = Self.print("p-22", version: 2)
        try await register.write { try $0.insert(first) }
        let alone = try #require(try await register.read { try $0.printCheck(first.code) })
        #expect(alone.title == "Palvelupäätös")
        #expect(!alone.isSuperseded)
        try await register.write { try $0.insert(second) }
        #expect(try await register.read { try $0.printCheck(first.code)?.isSuperseded } == true)
        #expect(try await register.read { try $0.printCheck(second.code)?.isSuperseded } == false)
        _ = try await register.write { try $0.session.run("UPDATE decision SET ended_on = '2026-10-01'") }
        #expect(try await register.read { try $0.printCheck(second.code)?.isSuperseded } == true)
        #expect(try await register.read { try $0.printCheck(CheckCode(secret: "another secret")) } == nil)
    }

    @Test(arguments: TestEngine.all)
    func `a corrected document's paper, a new plan's and a withdrawn consent's are superseded`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        try await SecretClient.make(in: register)
        let subjects: [Subject] = [
            .document(ID(rawValue: "do1")), .plan(ID(rawValue: "pl1")), .consent(ID(rawValue: "co1")),
            .run(ID(rawValue: "ru1")),
        ]
        let prints = subjects.enumerated().map { Self.print("p-\($0)", of: $1) }
        for print in prints { try await register.write { try $0.insert(print) } }
        for print in prints {
            #expect(try await register.read { try $0.printCheck(print.code)?.isSuperseded } == false)
        }
        for statement in [
            """
            INSERT INTO document (id, client_id, kind, made_on, state, author_id, supersedes_id)
            VALUES ('do2', 'c1', 'needs_assessment', '2026-01-21', 'sent', 'u1', 'do1')
            """,
            """
            INSERT INTO plan (id, client_id, kind, number, state, meeting_on, first_day, last_day, days_per_week,
                              made_by, supersedes_id)
            VALUES ('pl2', 'c1', 'activation_plan', 2, 'published', '2026-03-01', '2026-03-01', '2026-12-31', 4,
                    'u1', 'pl1')
            """,
            "UPDATE consent SET withdrawn_on = '2026-02-01'",
            """
            INSERT INTO month_run (id, county_id, provider_id, month, made_at, made_by, total_cents, digest,
                                   supersedes_id)
            VALUES ('ru2', 'k1', 'p1', '2026-11', '2026-11-26T08:00:00.000Z', 'u1', 0, 'y', 'ru1')
            """,
        ] as [SQL] {
            _ = try await register.write { try $0.session.run(statement) }
        }
        for print in prints {
            #expect(try await register.read { try $0.printCheck(print.code)?.isSuperseded } == true)
        }
    }
}
