import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DocumentProcedureTests {
    static let whole = [
        "situation_summary": "Työttömyys on pitkittynyt.", "conclusions": "Edellytykset täyttyvät.",
        "client_view": "Haluan rytmin arkeen.", "own_worker_need": "Omatyöntekijä tarvitaan.",
    ]

    @Test(arguments: TestEngine.all)
    func `an assessment can't be completed with a missing part, and says which`(engine: TestEngine) async throws {
        let test = try await Self.test(engine)
        var sections = Self.whole
        sections["client_view"] = "  "
        let document = try await Self.start(test, sections)
        let problem = Problem("section.client_view", "section_missing")
        try await Self.refuses(test, SendDocument(document, version: 1), as: "katja") { refusal in
            if case .invalid([problem]) = refusal { true } else { false }
        }
        #expect(try await test.register.read { try $0.document(document) }?.state == .draft)
        _ = try await test.office.carryOut(
            EditDocument(document, version: 1, text: DocumentText(madeOn: Day(2026, 11, 24), sections: Self.whole)),
            as: test.worker("katja"))
        _ = try await test.office.carryOut(SendDocument(document, version: 2), as: test.worker("katja"))
        let sent = try await test.register.read { try $0.document(document) }
        #expect(sent?.state == .sent)
        #expect(sent?.sentOn == Day(2026, 11, 25))
        #expect(sent?.sections == Self.whole)
    }

    @Test(arguments: TestEngine.all)
    func `only a social-care professional completes an assessment`(engine: TestEngine) async throws {
        let test = try await Self.test(engine, ownWorker: "sari")
        let document = try await Self.start(test, Self.whole, as: "sari")
        try await Self.refuses(test, SendDocument(document, version: 1), as: "sari") { refusal in
            if case .conflict("only_professional") = refusal { true } else { false }
        }
        _ = try await test.office.carryOut(SendDocument(document, version: 1), as: test.worker("leena"))
        #expect(try await test.register.read { try $0.document(document) }?.state == .sent)
    }

    @Test(arguments: TestEngine.all)
    func `completing an assessment names the own worker when nobody is named`(engine: TestEngine) async throws {
        let test = try await Self.test(engine, ownWorker: nil)
        let document = try await Self.start(test, Self.whole, as: "leena")
        try await Self.refuses(
            test, SendDocument(document, version: 1, ownWorker: ID(rawValue: "mikko")), as: "leena"
        ) { refusal in
            if case .invalid([Problem("own_worker", "choose")]) = refusal { true } else { false }
        }
        _ = try await test.office.carryOut(
            SendDocument(document, version: 1, ownWorker: ID(rawValue: "katja")), as: test.worker("leena"))
        let named = try await test.register.read { try $0.workers(of: TestCounty.client, on: Day(2026, 11, 25)) }
        #expect(named.first.map { [$0.userID.rawValue, $0.duty.rawValue] } == ["katja", "own_worker"])
    }

    @Test(arguments: TestEngine.all)
    func `a sent document is never edited, and is corrected once by a new one with its reason`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.test(engine)
        let document = try await Self.start(test, Self.whole)
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(SendDocument(document, version: 1), as: katja)
        let text = DocumentText(madeOn: Day(2026, 11, 24), sections: Self.whole)
        try await Self.refuses(test, EditDocument(document, version: 2, text: text), as: "katja") { refusal in
            if case .conflict("document_sent") = refusal { true } else { false }
        }
        let correction = try await test.office.carryOut(
            CorrectDocument(document, reason: "Kirjausvirhe päiväyksessä"), as: katja)
        try await Self.refuses(test, CorrectDocument(document, reason: "Uudelleen"), as: "katja") { refusal in
            if case .conflict("document_corrected") = refusal { true } else { false }
        }
        let new = try await test.register.read { try $0.document(correction) }
        #expect(new?.supersedes == document)
        #expect(new?.correctionReason == "Kirjausvirhe päiväyksessä")
        #expect(new?.sections == Self.whole)
    }

    @Test func `two who edit the same draft are told of each other`() async throws {
        let test = try await Self.test(TestEngine.all[0])
        let document = try await Self.start(test, Self.whole)
        let text = DocumentText(madeOn: Day(2026, 11, 24), sections: ["client_view": "Uusi"])
        _ = try await test.office.carryOut(
            EditDocument(document, version: 1, text: text), as: test.worker("katja"))
        try await Self.refuses(test, EditDocument(document, version: 1, text: text), as: "leena") { refusal in
            if case .stale(current: 2) = refusal { true } else { false }
        }
    }

    @Test func `an assessment stays within social care, and its draft with its writers`() async throws {
        let test = try await Self.test(TestEngine.all[0])
        let document = try await Self.start(test, Self.whole)
        for stranger in ["mikko", "anneli", "veera"] {
            await #expect(throws: Refusal.self) {
                _ = try await test.office.ask(OpenDocument(document), as: test.worker(stranger))
            }
        }
        let file = try await test.office.ask(OpenDocument(document), as: test.worker("katja"))
        #expect(file.maySend)
        #expect(file.sections.sections.count == 4)
        let sari = try await Self.test(TestEngine.all[0], ownWorker: "sari")
        let other = try await Self.start(sari, Self.whole, as: "sari")
        #expect(try await sari.office.ask(OpenDocument(other), as: sari.worker("sari")).maySend == false)
    }
}

extension DocumentProcedureTests {
    static func test(_ engine: TestEngine, ownWorker: String? = "katja") async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { try TestCounty.fill($0, ownWorker: ownWorker) }
        return test
    }

    static func start(
        _ test: TestOffice, _ sections: [String: String], as user: String = "katja"
    ) async throws -> ID<Document> {
        try await test.office.carryOut(
            StartDocument(
                client: TestCounty.client, kind: .needsAssessment,
                text: DocumentText(madeOn: Day(2026, 11, 24), sections: sections)), as: test.worker(user))
    }

    /// The procedure is refused so, and the trail keeps nothing but the refusal.
    static func refuses(
        _ test: TestOffice, _ procedure: some Procedure, as user: String, _ isRight: (Refusal) -> Bool
    ) async throws {
        let before = try await test.register.read { try $0.trail(limit: 1_000) }.count
        do {
            _ = try await test.office.carryOut(procedure, as: test.worker(user))
            Issue.record("the act was not refused")
        } catch let refusal as Refusal {
            #expect(isRight(refusal), "\(refusal)")
        }
        let trail = try await test.register.read { try $0.trail(limit: 1_000) }
        #expect(trail.count == before + 1)
        #expect(trail.contains { $0.kind == .refusal })
    }
}
