import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct MessageTests {
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static func start(_ test: TestOffice, from user: String, to: [String]) async throws -> ID<MessageThread> {
        try await test.office.carryOut(
            StartThread(
                client: TestCounty.client,
                entry: MessageEntry(
                    topic: "Pajan aika", text: "Sopiiko kymmeneltä?", recipients: to.map { ID(rawValue: $0) })),
            as: try await test.worker(user))
    }

    @Test(arguments: TestEngine.all)
    func `a message between people of the case is sealed, and unread until it is opened`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let thread = try await Self.start(test, from: "katja", to: ["anneli", "aino"])
        let raw = try await test.register.read { register in
            try register.session.rows(
                "SELECT topic_sealed, body_sealed FROM message_thread t JOIN message m ON m.thread_id = t.id"
            ).map { ($0.text("topic_sealed") ?? "") + ($0.text("body_sealed") ?? "") }
        }
        #expect(raw.count == 1 && !raw[0].contains("Pajan") && !raw[0].contains("Sopiiko"))

        let anneli = try await test.worker("anneli")
        let before = try await test.office.ask(ListThreads(page: 0), as: anneli).lines
        #expect(before.map(\.isUnread) == [true])
        let opened = try await test.office.ask(OpenThread(thread), as: anneli)
        #expect(opened.messages.map(\.message.text) == ["Sopiiko kymmeneltä?"])
        #expect(try await test.office.ask(ListThreads(page: 0), as: anneli).lines.map(\.isUnread) == [false])
        let own = try await test.office.ask(
            ListOwnThreads(of: TestOwnClient.user), as: try await test.worker("aino")).lines
        #expect(own.map(\.isUnread) == [true])
    }

    @Test(arguments: TestEngine.all)
    func `a conversation is open to those who take part and to the own worker, to nobody else`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let thread = try await Self.start(test, from: "anneli", to: ["aino"])
        for user in ["katja"] {
            #expect(try await test.office.ask(OpenThread(thread), as: try await test.worker(user)).messages.count == 1)
        }
        for user in ["mikko", "outsider", "veera", "leena", "outi", "paavo", "raili"] {
            let worker = try await test.worker(user)
            await #expect(throws: Refusal.self) { try await test.office.ask(OpenThread(thread), as: worker) }
        }
        #expect(try await test.office.ask(ListThreads(page: 0), as: try await test.worker("mikko")).lines.isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `a message and its notices are one transaction, and nothing is kept of a refused one`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        _ = try await Self.start(test, from: "katja", to: ["anneli", "aino"])
        await #expect(throws: Refusal.self) { try await Self.start(test, from: "katja", to: ["outsider"]) }
        let (messages, notices) = try await test.register.read { register in
            (
                try register.session.rows("SELECT id FROM message").count,
                try register.session.rows("SELECT user_id FROM notice ORDER BY user_id").map { $0.text("user_id") }
            )
        }
        #expect(messages == 1)
        #expect(notices == ["aino", "anneli"])
    }

    @Test(arguments: TestEngine.all)
    func `the client answers, and the answer reaches those who take part`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let thread = try await Self.start(test, from: "katja", to: ["aino"])
        let aino = try await test.worker("aino")
        _ = try await test.office.carryOut(
            ReplyInOwnThread(in: thread, entry: MessageEntry(text: "Sopii.")), as: aino)
        let opened = try await test.office.ask(OpenThread(thread), as: try await test.worker("katja"))
        #expect(opened.messages.map(\.message.authorID.rawValue) == ["katja", "aino"])
        #expect(opened.participants.count == 2)
    }

    @Test(arguments: TestEngine.all)
    func `who wants no letters gets none, and a legal duty can't be silenced`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let anneli = try await test.worker("anneli")
        _ = try await test.office.carryOut(
            ChooseNotices([.message: .off, .meeting: .daily, .duty: .daily]), as: anneli)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(ChooseNotices([.duty: .off]), as: anneli)
        }
        _ = try await Self.start(test, from: "katja", to: ["anneli"])
        #expect(try await test.register.read { try $0.session.rows("SELECT id FROM notice").isEmpty })
        #expect(try await test.office.ask(ReadNoticeChoices(), as: anneli)[.message] == .off)
    }
}
