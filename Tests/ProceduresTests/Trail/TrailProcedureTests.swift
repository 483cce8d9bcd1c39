import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct TrailProcedureTests {
    private static func office(_ engine: TestEngine = TestEngine.all[0]) async throws -> TestOffice {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try TestOffices.fill(register)
            for (id, at, kind) in [
                ("e1", "2026-11-23T21:59:00.000Z", TrailEntry.Kind.read), ("e2", "2026-11-23T22:00:00.000Z", .read),
                ("e3", "2026-11-24T21:59:59.000Z", .refusal),
            ] {
                try register.append(
                    TrailEntry(
                        id: id, at: at, userID: "katja", role: "own_worker", organisationID: "k1",
                        action: "client.open", kind: kind, clientID: TestCounty.client, subject: "client:c1",
                        ground: "responsible", outcome: "answered"))
            }
            try register.insert(Organisation(id: ID(rawValue: "k2"), kind: .county, name: "Toinen"))
            try register.append(
                TrailEntry(
                    id: "e4", at: "2026-11-24T10:00:00.000Z", userID: "x", role: "own_worker", organisationID: "k2",
                    action: "client.open", kind: .read, clientID: nil, subject: "", ground: "", outcome: "answered"))
        }
        return test
    }

    @Test(arguments: TestEngine.all)
    func `the trail is read by Helsinki's days and by kind, and only one's own county's`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let outi = try await test.worker("outi")
        let day = try await test.office.ask(ReadTrail(day: Day(2026, 11, 24)), as: outi)
        #expect(day.lines.map(\.at) == ["2026-11-24T21:59:59.000Z", "2026-11-23T22:00:00.000Z"])
        #expect(day.total == 2)
        let refusals = try await test.office.ask(ReadTrail(kind: "refusal"), as: outi)
        #expect(refusals.lines.map(\.client) == ["c1"])
    }

    @Test func `reading the trail and asking a name are themselves on the trail`() async throws {
        let test = try await Self.office()
        let outi = try await test.worker("outi")
        _ = try await test.office.ask(ReadTrail(), as: outi)
        #expect(try await test.office.ask(NameClient(TestCounty.client), as: outi) == "Aino Alku")
        let newest = try await test.register.read { try $0.trail(limit: 2) }
        #expect(Set(newest.map(\.action)) == ["trail.read", "trail.name"])
        #expect(newest.first { $0.action == "trail.name" }?.clientID == TestCounty.client)
    }

    @Test func `only the privacy officer reads the trail, and only the own worker a client's`() async throws {
        let test = try await Self.office()
        for user in ["katja", "paavo", "leena"] {
            let worker = try await test.worker(user)
            await #expect(throws: Refusal.self) { try await test.office.ask(ReadTrail(), as: worker) }
        }
        let katja = try await test.worker("katja")
        let own = try await test.office.ask(ReadClientTrail(of: TestCounty.client), as: katja)
        #expect(own.lines.count >= 3)
        let veera = try await test.worker("veera")
        await #expect(throws: Refusal.self) {
            try await test.office.ask(ReadClientTrail(of: TestCounty.client), as: veera)
        }
    }
}
