import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DraftDecisionTests {
    @Test(arguments: TestEngine.all)
    func `drafts take numbers without gaps, a refused one takes none`(engine: TestEngine) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let katja = try await test.worker("katja")
        let first = try await Self.keep(ReadyCounty.draft(), in: test)
        await #expect(throws: Refusal.self) { try await Self.keep(DecisionDraft(), in: test) }
        let second = try await Self.keep(ReadyCounty.draft("edistava"), in: test)
        let list = try await test.office.ask(ClientDecisions(ReadyCounty.client), as: katja)
        #expect(list.decisions.map(\.id) == [second, first])
        #expect(list.decisions.map(\.number) == [2, 1])
    }

    @Test(arguments: TestEngine.all)
    func `a draft changed by someone else meanwhile is neither revised nor approved`(engine: TestEngine) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let katja = try await test.worker("katja")
        let id = try await Self.keep(ReadyCounty.draft(), in: test)
        var changed = ReadyCounty.draft()
        changed.grantedUnits = 40
        _ = try await test.office.carryOut(ReviseDecision(id, version: 1, draft: changed), as: katja)
        for stale in [
            try await ApproveDecisionTests.refusal {
                _ = try await test.office.carryOut(
                    ReviseDecision(id, version: 1, draft: ReadyCounty.draft()), as: katja)
            },
            try await ApproveDecisionTests.refusal {
                _ = try await test.office.carryOut(ApproveDecision(id, version: 1), as: katja)
            },
        ] {
            guard case .stale(current: 2) = stale else {
                Issue.record("expected a stale version, got \(String(describing: stale))")
                continue
            }
        }
        let approved = try await test.office.carryOut(ApproveDecision(id, version: 2), as: katja)
        #expect(try await test.register.read { try $0.voucher(ofDecision: approved)?.units } == 40)
        let again = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(ApproveDecision(id, version: 3), as: katja)
        }
        guard case .conflict("decision_approved") = again else {
            Issue.record("an approved decision was decided again: \(String(describing: again))")
            return
        }
    }

    @Test func `two decisions on the same service can't be in force on the same day`() async throws {
        let test = try await ApproveDecisionTests.office()
        try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let refusal = try await ApproveDecisionTests.refusal {
            try await ApproveDecisionTests.approve(
                ReadyCounty.draft(from: Day(2024, 3, 31), to: Day(2024, 6, 30)), in: test)
        }
        guard case .againstRules(let findings) = refusal else {
            Issue.record("expected the rule of overlap, got \(String(describing: refusal))")
            return
        }
        #expect(findings.map(\.rule.id) == ["law-no-overlap"])
        #expect(findings.first?.decisionField == "firstDay")
        try await ApproveDecisionTests.approve(
            ReadyCounty.draft(from: Day(2024, 4, 1), to: Day(2024, 6, 30)), in: test)
    }

    @Test func `where no rule forbids overlap the register itself does, in words at the first day`() async throws {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try Self.formsAlone())
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let refusal = try await ApproveDecisionTests.refusal {
            try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        }
        guard case .invalid([Problem("firstDay", "overlap_decision")]) = refusal else {
            Issue.record("expected the register's own guard, got \(String(describing: refusal))")
            return
        }
    }

    @Test func `a service goes on by a new decision that begins the day after`() async throws {
        let test = try await ApproveDecisionTests.office()
        let katja = try await test.worker("katja")
        let first = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let id = try await test.office.carryOut(RenewDecision(first), as: katja)
        let again = try await test.office.carryOut(RenewDecision(first), as: katja)
        #expect(again == id)
        let renewal = try await test.register.read { try $0.decision(id) }
        #expect(renewal?.renews == first)
        #expect(renewal?.state == .draft)
        #expect(renewal?.terms.period == DateRange(Day(2024, 4, 1)...Day(2024, 6, 30)))
        #expect(renewal?.reasoning.isEmpty == true)
        #expect(renewal?.terms.grantedUnits == 52)
    }

    @Test(arguments: TestEngine.all)
    func `ending early frees the days after it for another decision`(engine: TestEngine) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        let katja = try await test.worker("katja")
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let outside = try await ApproveDecisionTests.refusal {
            _ = try await test.office.carryOut(
                StopService(id, .ended, day: Day(2024, 4, 1), reason: "Työ alkaa.", version: 1), as: katja)
        }
        guard case .invalid(let problems) = outside else {
            Issue.record("a day outside the period ended it")
            return
        }
        #expect(problems.map(\.field) == ["lastDay"])
        _ = try await test.office.carryOut(
            StopService(id, .ended, day: Day(2024, 1, 31), reason: "Työ alkaa.", version: 1), as: katja)
        let period = try await test.register.read { try $0.period(ofDecision: id) }
        #expect(period?.milestones.endCause == .ordererDecision)
        #expect(period?.effectiveLastDay == Day(2024, 1, 31))
        try await ApproveDecisionTests.approve(
            ReadyCounty.draft(from: Day(2024, 2, 1), to: Day(2024, 4, 30)), in: test)
    }

    @Test func `a provider opens the voucher of its own order with what is left, and no other's`() async throws {
        let test = try await ApproveDecisionTests.office()
        let id = try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let voucher = try #require(try await test.register.read { try $0.voucher(ofDecision: id) })
        try await test.register.write { register in
            let period = try register.period(ofDecision: id)
            for day in ["2024-01-02", "2024-01-03"] {
                try register.session.run(
                    """
                    INSERT INTO day_record (client_id, day, period_id, state, minutes, marked_by, marked_at)
                    VALUES (\(ReadyCounty.client), \(day), \(period?.id), 'present', 360, 'ilmo', '2024-01-03')
                    """)
            }
        }
        let later = TestOffice(test, today: Day(2024, 1, 5))
        let file = try await later.office.ask(OpenVoucher(voucher.id), as: test.worker("ilmo"))
        #expect(file.balance.total(.realised) == 2)
        #expect(file.balance.left == voucher.units - 2)
        #expect(file.mayOpenDecision == false)
        await #expect(throws: Refusal.self) {
            try await test.office.ask(OpenVoucher(voucher.id), as: test.worker("yrjo"))
        }
    }

    @Test func `decisions that soon end are listed for who answers for them`() async throws {
        let test = try await ApproveDecisionTests.office()
        try await ApproveDecisionTests.approve(ReadyCounty.draft(), in: test)
        let katja = try await test.worker("katja")
        #expect(try await test.office.ask(ListDecisions(.ending), as: katja).lines.isEmpty)
        let later = TestOffice(test, today: Day(2024, 3, 1))
        #expect(try await later.office.ask(ListDecisions(.ending), as: katja).lines.map(\.number) == [1])
        #expect(try await later.office.ask(ListDecisions(.all), as: test.worker("leena")).lines.count == 1)
        #expect(try await later.office.ask(ListDecisions(.all), as: test.worker("kaija")).lines.isEmpty)
        await #expect(throws: Refusal.self) {
            try await later.office.ask(ListDecisions(.all), as: test.worker("mikko"))
        }
    }

    private static func keep(_ draft: DecisionDraft, in test: TestOffice) async throws -> ID<Decision> {
        try await test.office.carryOut(
            DraftDecision(client: ReadyCounty.client, draft: draft), as: test.worker("katja"))
    }

    /// The shipped rulebooks with their forms of service, sections and lists, but without any rule.
    private static func formsAlone() throws -> Rulebooks {
        Rulebooks(
            try TestRulebooks.real.all.map { book in
                Rulebook(
                    id: book.id, layer: book.layer, authority: book.authority, county: book.county,
                    source: book.source, inForceFrom: book.inForceFrom, inForceTo: book.inForceTo, rules: [],
                    content: RulebookContent(
                        serviceForms: book.serviceForms, documentSections: book.documentSections,
                        codeLists: book.codeLists))
            })
    }
}
