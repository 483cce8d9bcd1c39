import Casework
import Procedures
import Register
import Synchronization
import TestSupport
import Testing

@Suite struct NoticeSenderTests {
    private final class Box: Sendable {
        let letters = Mutex<[NoticeLetter]>([])
    }

    private static func waiting(_ engine: TestEngine) async throws -> (TestOffice, ID<MessageThread>) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        let katja = try await test.worker("katja")
        var thread: ID<MessageThread>?
        for topic in ["Aika", "Paikka"] {
            thread = try await test.office.carryOut(
                StartThread(
                    client: TestCounty.client,
                    entry: MessageEntry(topic: topic, text: "Viesti", recipients: [ID(rawValue: "anneli")])),
                as: katja)
        }
        return (test, try #require(thread))
    }

    private static func sender(
        _ test: TestOffice, _ box: Box, answering reason: Notice.Reason = .none
    ) -> NoticeSender {
        NoticeSender(office: test.office) { letter in
            box.letters.withLock { $0.append(letter) }
            return reason
        }
    }

    @Test(arguments: TestEngine.all)
    func `one letter tells of everything that waits, and is sent once`(
        engine: TestEngine
    ) async throws {
        let (test, _) = try await Self.waiting(engine)
        let box = Box()
        let round = try await Self.sender(test, box).round()
        #expect((round.considered, round.sent, round.failed) == (2, 2, 0))
        #expect(box.letters.withLock { $0.map(\.address) } == ["anneli@polku.example"])
        #expect(try await Self.sender(test, box).round().considered == 0)
        #expect(box.letters.withLock { $0.count } == 1)
    }

    @Test(arguments: TestEngine.all)
    func `what was read meanwhile isn't told of, and the ledger says so`(
        engine: TestEngine
    ) async throws {
        let (test, thread) = try await Self.waiting(engine)
        _ = try await test.office.ask(OpenThread(thread), as: try await test.worker("anneli"))
        let round = try await Self.sender(test, Box()).round()
        #expect((round.sent, round.skipped) == (1, 1))
        let kept = try await test.register.read { try $0.noticeRounds(most: 5) }
        #expect(kept.first?.reasons == [.seenAlready: 1])
    }

    @Test(arguments: TestEngine.all)
    func `a mail server in trouble is tried again later, and in the end given up`(
        engine: TestEngine
    ) async throws {
        var (test, _) = try await Self.waiting(engine)
        let box = Box()
        let first = try await Self.sender(test, box, answering: .serverTrouble).round()
        #expect((first.sent, first.failed) == (0, 0))
        for _ in 1..<Notice.mostAttempts {
            test = TestOffice(test, today: test.office.today.adding(days: 1))
            _ = try await Self.sender(test, box, answering: .serverTrouble).round()
        }
        #expect(box.letters.withLock { $0.count } == Notice.mostAttempts)
        let states = try await test.register.read { register in
            try register.session.rows("SELECT state FROM notice").map { $0.text("state") }
        }
        #expect(states == ["failed", "failed"])
    }

    @Test(arguments: TestEngine.all)
    func `an address that is refused is shown to the main user, until a letter goes through`(
        engine: TestEngine
    ) async throws {
        let (test, _) = try await Self.waiting(engine)
        _ = try await Self.sender(test, Box(), answering: .addressRefused).round()
        let paavo = try await test.worker("paavo")
        let ledger = try await test.office.ask(ReadNoticeLedger(of: TestCounty.county), as: paavo)
        #expect(ledger.failedAddresses.map(\.user.id.rawValue) == ["anneli"])
        #expect(!ledger.isSilent)
        _ = try await test.office.carryOut(
            StartThread(
                client: TestCounty.client,
                entry: MessageEntry(topic: "Uusi", text: "Viesti", recipients: [ID(rawValue: "anneli")])),
            as: try await test.worker("katja"))
        _ = try await Self.sender(test, Box()).round()
        #expect(try await test.office.ask(ReadNoticeLedger(of: TestCounty.county), as: paavo).failedAddresses.isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `two servers at once send a letter once`(
        engine: TestEngine
    ) async throws {
        let (test, _) = try await Self.waiting(engine)
        let box = Box()
        async let one = Self.sender(test, box).round()
        async let other = Self.sender(test, box).round()
        #expect(try await one.sent + other.sent == 2)
        #expect(box.letters.withLock { $0.count } == 1)
    }
}
