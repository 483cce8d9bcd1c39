import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ApproveDecisionTests {
    @Test(arguments: TestEngine.all)
    func `T-07 an approved decision makes a voucher of 52 days for 2 080 euros and an order`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine: engine)
        let id = try await Self.approve(ReadyCounty.draft(), in: test)
        let (decision, voucher, period, findings, trail) = try await test.register.read { register in
            (
                try register.decision(id), try register.voucher(ofDecision: id), try register.period(ofDecision: id),
                try register.findings(of: id), try register.trail(limit: 3)
            )
        }
        #expect(decision?.state == .approved)
        #expect(decision?.number == 1)
        #expect(decision?.approvedBy?.rawValue == "katja")
        #expect(decision?.approvedOn == Day(2024, 1, 1))
        #expect(decision?.rulebooks == ["laki-189-2001@2021-01-01", "pohjois-savo-2024@2024-01-01"])
        #expect(voucher?.number == "2024-000001")
        #expect(voucher?.units == 52)
        #expect(voucher?.value == Money(cents: 208_000))
        #expect(period?.orderedOn == Day(2024, 1, 1))
        #expect(period?.patterns.first?.weekdays == [.monday, .tuesday, .wednesday, .thursday])
        #expect(period?.agreedMinutes(on: Day(2024, 1, 4)) == 360)
        #expect(period?.agreedMinutes(on: Day(2024, 1, 5)) == nil)
        #expect(!findings.contains { $0.hasPrefix("pohjois-savo-2024@2024-01-01#kartoittava") })
        #expect(trail.map(\.action) == ["decision.approve"])
        #expect(trail.first?.clientID == ReadyCounty.client)
    }

    @Test(arguments: TestEngine.all)
    func `a blocked decision writes nothing but its refusal on the trail`(engine: TestEngine) async throws {
        let test = try await Self.office(engine: engine)
        var draft = ReadyCounty.draft()
        draft.daysPerWeek = 5
        draft.weekdays = Array(Weekday.allCases.prefix(5))
        await #expect(throws: Refusal.self) { try await Self.approve(draft, in: test) }
        let (decisions, periods, trail) = try await test.register.read { register in
            (
                try register.decisions(of: ReadyCounty.client), try register.periods(of: ReadyCounty.client),
                try register.trail(limit: 3)
            )
        }
        #expect(decisions.isEmpty)
        #expect(periods.isEmpty)
        #expect(trail.map(\.kind) == [.refusal])
        #expect(trail.first?.outcome.contains("kartoittava-days") == true)
    }

    @Test(arguments: TestEngine.all)
    func `the same key twice makes one decision`(engine: TestEngine) async throws {
        let test = try await Self.office(engine: engine)
        let katja = try await test.worker("katja")
        let act = ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft())
        let first = try await test.office.carryOut(act, as: katja, key: "key-1")
        let second = try await test.office.carryOut(act, as: katja, key: "key-1")
        #expect(first == second)
        #expect(try await test.register.read { try $0.decisions(of: ReadyCounty.client).count } == 1)
    }

    @Test func `only a social-care professional who answers for the client decides`() async throws {
        let test = try await Self.office()
        let uuno = try await Self.refusal { try await Self.approve(ReadyCounty.draft(), in: test, as: "uuno") }
        guard case .againstRules(let findings) = uuno else {
            Issue.record("expected the rule of who decides, got \(String(describing: uuno))")
            return
        }
        #expect(findings.map(\.rule.id) == ["law-decision-maker"])
        for user in ["kaija", "mikko", "ilmo", "leena"] {
            let refusal = try await Self.refusal { try await Self.approve(ReadyCounty.draft(), in: test, as: user) }
            guard case .notPermitted = refusal else {
                Issue.record("\(user) was not turned away but \(String(describing: refusal))")
                continue
            }
        }
    }

    @Test func `a refused decision needs its reasons, binds no rule's limits and makes neither voucher nor order`()
        async throws
    {
        let test = try await Self.office(born: Day(1950, 1, 1))
        var draft = ReadyCounty.draft()
        draft.resolution = .refused
        draft.reasoning = ""
        let refusal = try await Self.refusal { [draft] in try await Self.approve(draft, in: test) }
        guard case .invalid([Problem("reasoning", "decision_reasoning")]) = refusal else {
            Issue.record("expected the missing reasons, got \(String(describing: refusal))")
            return
        }
        draft.reasoning = "Olet yli 64-vuotias, joten palvelua ei voi myöntää."
        let id = try await Self.approve(draft, in: test)
        let (voucher, period) = try await test.register.read {
            (try $0.voucher(ofDecision: id), try $0.period(ofDecision: id))
        }
        #expect(voucher == nil)
        #expect(period == nil)
    }

    @Test func `a warning is passed by with a reason only, and the decision remembers which`() async throws {
        let test = try await Self.office()
        try await test.register.write { register in
            _ = try register.session.run("UPDATE client SET services_reason_sealed = ''")
        }
        var draft = ReadyCounty.draft()
        let refusal = try await Self.refusal { [draft] in try await Self.approve(draft, in: test) }
        guard case .invalid([Problem("warningReason", "warning_reason")]) = refusal else {
            Issue.record("expected the missing reason, got \(String(describing: refusal))")
            return
        }
        draft.warningReason = "Syy kirjataan arvion päivityksessä."
        let id = try await Self.approve(draft, in: test)
        let findings = try await test.register.read { try $0.findings(of: id) }
        #expect(findings.contains("laki-189-2001@2021-01-01#law-secondary-service"))
    }

    static func office(
        today: Day = Day(2024, 1, 1), born: Day = Day(1980, 5, 1), rulebook: String = "pohjois-savo-2024",
        engine: TestEngine? = nil
    ) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try ReadyCounty.settle(in: $0, born: born, rulebook: rulebook) }
        return test
    }

    @discardableResult
    static func approve(
        _ draft: DecisionDraft, in test: TestOffice, as user: String = "katja"
    ) async throws -> ID<Decision> {
        try await test.office.carryOut(
            ApproveDecision(client: ReadyCounty.client, draft: draft), as: test.worker(user))
    }

    static func refusal(_ act: () async throws -> Void) async throws -> Refusal? {
        do { try await act() } catch let refusal as Refusal { return refusal }
        return nil
    }
}
