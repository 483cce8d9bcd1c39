import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ReaderTaskTests {
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static func kinds(_ test: TestOffice, _ user: String) async throws -> [WorkTask.Kind] {
        let choice = WorklistChoice(turn: .mine, matter: .contacts)
        return try await test.office.ask(ReadWorklist(choice), as: try await test.worker(user)).lines.map(\.task.kind)
    }

    @Test(arguments: TestEngine.all)
    func `an unread message waits on its reader's worklist until it is opened, and on nobody else's`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let thread = try await test.office.carryOut(
            StartThread(
                client: TestCounty.client,
                entry: MessageEntry(topic: "Aika", text: "Sopiiko?", recipients: [ID(rawValue: "anneli")])),
            as: try await test.worker("katja"))
        #expect(try await Self.kinds(test, "anneli") == [.readMessage])
        #expect(try await Self.kinds(test, "katja").isEmpty)
        let line = try #require(
            try await test.office.ask(
                ReadWorklist(WorklistChoice(matter: .contacts)), as: try await test.worker("anneli")
            ).lines.first)
        #expect(line.task.place == .thread(thread))
        #expect(line.client == TestCounty.client)
        #expect(line.task.due == Day(2026, 11, 28))
        _ = try await test.office.ask(OpenThread(thread), as: try await test.worker("anneli"))
        #expect(try await Self.kinds(test, "anneli").isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `a meeting waits for those who are called, and afterwards for the one who writes it down`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        _ = try await test.office.carryOut(
            PlanMeeting(
                client: TestCounty.client,
                terms: MeetingTerms(
                    kind: .jointMeeting, day: Day(2026, 12, 1), startsAt: 600, minutes: 60, mode: .remote,
                    place: "", agenda: "Jatko"), participants: [ID(rawValue: "anneli")]),
            as: try await test.worker("katja"))
        #expect(try await Self.kinds(test, "anneli") == [.attendMeeting])
        #expect(try await Self.kinds(test, "katja") == [.attendMeeting])
        let after = TestOffice(test, today: Day(2026, 12, 2))
        #expect(try await Self.kinds(after, "anneli").isEmpty)
        #expect(try await Self.kinds(after, "katja") == [.recordMeeting])
    }
}
