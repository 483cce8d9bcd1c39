import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RecordTests {
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static func content(
        _ kind: RecordEntry.Kind, _ text: String, _ visibility: RecordEntry.Visibility = .shared,
        on day: Day = Day(2026, 11, 25)
    ) -> RecordContent {
        RecordContent(
            kind: kind, aboutOn: day, visibility: visibility, tags: [.goal, .barrier], text: text,
            clientView: "Meni hyvin")
    }

    @discardableResult private static func write(
        _ test: TestOffice, _ user: String, _ content: RecordContent
    ) async throws -> ID<RecordEntry> {
        try await test.office.carryOut(
            WriteRecord(client: TestCounty.client, content: content), as: try await test.worker(user))
    }

    private static func texts(_ test: TestOffice, _ user: String) async throws -> Set<String> {
        let seen = try await test.office.ask(
            ReadRecord(client: TestCounty.client), as: try await test.worker(user)
        ).entries
        return Set(seen.map(\.entry.content.text))
    }

    @Test(arguments: TestEngine.all)
    func `each reader of the record sees the entries of their class, and health only its writer and the own worker`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        try await Self.write(test, "anneli", Self.content(.weeklyFeedback, "Viikko"))
        try await Self.write(test, "anneli", Self.content(.observation, "Selkä", .health))
        try await Self.write(test, "katja", Self.content(.change, "Muutto", .professionals))
        try await Self.write(test, "katja", Self.content(.consultation, "Lääkäri", .health))
        #expect(try await Self.texts(test, "katja") == ["Viikko", "Selkä", "Muutto", "Lääkäri"])
        #expect(try await Self.texts(test, "anneli") == ["Viikko", "Selkä"])
        let aino = try await test.worker("aino")
        let own = try await test.office.ask(ReadOwnRecord(of: TestOwnClient.user), as: aino)
        #expect(own.map(\.entry.content.text) == ["Viikko"])
        for user in ["mikko", "outsider", "leena", "veera"] {
            let worker = try await test.worker(user)
            await #expect(throws: Refusal.self) {
                try await test.office.ask(ReadRecord(client: TestCounty.client), as: worker)
            }
        }
        let raw = try await test.register.read { register in
            try register.session.rows("SELECT text_sealed FROM record_entry").map { try $0.string("text_sealed") }
        }
        #expect(!raw.isEmpty && raw.allSatisfy { !$0.contains("Viikko") })
    }

    @Test(arguments: TestEngine.all)
    func `a signed entry is corrected by its writer alone, once, with a reason, and the earlier version stays`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let first = try await Self.write(test, "anneli", Self.content(.observation, "Tuli ajallaan"))
        let anneli = try await test.worker("anneli")
        let better = Self.content(.observation, "Tuli myöhässä")
        let without = await #expect(throws: Refusal.self) {
            try await test.office.carryOut(CorrectRecord(first, content: better, reason: ""), as: anneli)
        }
        #expect(without?.problems == ["reason:required"])
        let katja = try await test.worker("katja")
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(CorrectRecord(first, content: better, reason: "Toisen"), as: katja)
        }
        let right = CorrectRecord(first, content: better, reason: "Päivä sekoittui")
        let second = try await test.office.carryOut(right, as: anneli)
        await #expect(throws: Refusal.self) { try await test.office.carryOut(right, as: anneli) }
        let entries = try await test.office.ask(ReadRecord(client: TestCounty.client), as: katja).entries
        #expect(entries.first { $0.entry.id == first }?.isSuperseded == true)
        let now = entries.first { $0.entry.id == second }
        #expect(now?.entry.supersedes == first && now?.entry.reason == "Päivä sekoittui" && now?.isSuperseded == false)
        let own = try await test.office.ask(
            ReadOwnRecord(of: TestOwnClient.user), as: try await test.worker("aino"))
        #expect(own.map(\.entry.content.text) == ["Tuli myöhässä"])
    }

    @Test(arguments: TestEngine.all)
    func `weekly feedback is the client's to see, hears the client, and falls within the service`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let anneli = try await test.worker("anneli")
        var content = Self.content(.weeklyFeedback, "Viikko", .professionals)
        content.clientView = ""
        content.aboutOn = Day(2026, 11, 26)
        let wrong = content
        let refusal = await #expect(throws: Refusal.self) {
            try await test.office.carryOut(WriteRecord(client: TestCounty.client, content: wrong), as: anneli)
        }
        #expect(
            refusal?.problems == [
                "about_on:not_in_future", "visibility:feedback_is_shared", "client_view:required",
            ])
        let early = Self.content(.weeklyFeedback, "Viikko", on: Day(2026, 10, 1))
        let outside = await #expect(throws: Refusal.self) {
            try await test.office.carryOut(WriteRecord(client: TestCounty.client, content: early), as: anneli)
        }
        #expect(outside?.problems == ["about_on:outside_service"])
    }

    @Test(arguments: TestEngine.all)
    func `a week in which the client came waits for its feedback until that is signed`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let anneli = try await test.worker("anneli")
        func missing() async throws -> [Day] {
            try await test.office.ask(ReadWorklist(), as: anneli).lines.map(\.task)
                .filter { $0.kind == .giveWeeklyFeedback }.map(\.due)
        }
        #expect(try await missing() == [Day(2026, 11, 8)])
        try await Self.write(test, "anneli", Self.content(.observation, "Havainto", on: Day(2026, 11, 3)))
        #expect(try await missing() == [Day(2026, 11, 8)])
        try await Self.write(test, "anneli", Self.content(.weeklyFeedback, "Viikko", on: Day(2026, 11, 4)))
        #expect(try await missing().isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `a joint meeting with the service that could not be reached, and a provider's cancellation, are entries`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        try await Self.write(test, "katja", Self.content(.jointMeeting, "Palaveri päihdepalvelun kanssa"))
        try await Self.write(test, "anneli", Self.content(.providerCancellation, "Ohjaaja sairastui"))
        let seen = try await test.office.ask(
            ReadRecord(client: TestCounty.client), as: try await test.worker("katja")
        ).entries.map(\.entry.content)
        #expect(seen.first { $0.kind == .jointMeeting }?.tags.contains(.barrier) == true)
        #expect(seen.first { $0.kind == .providerCancellation }?.text == "Ohjaaja sairastui")
    }

    @Test(arguments: TestEngine.all)
    func `dated observations of work and functional ability stand in order with their writer`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        for (day, text) in [(4, "Seisoo tunnin"), (18, "Seisoo kaksi tuntia"), (11, "Tauot auttavat")] {
            try await Self.write(test, "anneli", Self.content(.observation, text, on: Day(2026, 11, day)))
        }
        let seen = try await test.office.ask(
            ReadRecord(client: TestCounty.client), as: try await test.worker("katja")
        ).entries
        #expect(seen.map(\.entry.content.text) == ["Seisoo kaksi tuntia", "Tauot auttavat", "Seisoo tunnin"])
        #expect(seen.allSatisfy { $0.author == "Koe anneli" && $0.entry.periodID == TestOwnClient.period })
    }
}
