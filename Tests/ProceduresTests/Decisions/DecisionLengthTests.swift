import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DecisionLengthTests {
    @Test func `in Soite a decision longer than a year is remarked on and made, for the service has no fixed terms`()
        async throws
    {
        let test = try await ApproveDecisionTests.office(rulebook: "soite")
        for (last, isUsual) in [(Day(2024, 12, 31), true), (Day(2025, 3, 31), false), (Day(2024, 2, 29), false)] {
            let draft = Self.draft(to: last)
            let desk = try await test.office.ask(
                NewDecisionForm(client: ReadyCounty.client, typed: draft), as: test.worker("katja"))
            let remark = desk.assessment.findings.first { $0.rule.id == "usual-length" }
            #expect((remark == nil) == isUsual, "\(last)")
            #expect(remark.map { $0.severity == .note } ?? true)
        }
        let id = try await Self.approve(Self.draft(to: Day(2025, 3, 31)), in: test)
        #expect(try await test.register.read { try $0.decision(id)?.terms.lastDay } == Day(2025, 3, 31))
    }

    @Test(arguments: TestEngine.all)
    func `a client may have a day to aim at, which ends nothing and may be left out`(engine: TestEngine) async throws {
        let test = try await ApproveDecisionTests.office(engine: engine)
        var draft = ReadyCounty.draft()
        draft.targetDay = Day(2023, 12, 31)
        let early = try await ApproveDecisionTests.refusal { [draft] in
            try await ApproveDecisionTests.approve(draft, in: test)
        }
        guard case .invalid([Problem("targetDay", "target_before_first")]) = early else {
            Issue.record("a day before the first was taken: \(String(describing: early))")
            return
        }
        draft.targetDay = Day(2024, 3, 1)
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let (terms, period) = try await test.register.read {
            (try $0.decision(id)?.terms, try $0.period(ofDecision: id))
        }
        #expect(terms?.targetDay == Day(2024, 3, 1))
        #expect(period?.effectiveLastDay == Day(2024, 3, 31))
        let without = try await ApproveDecisionTests.approve(
            ReadyCounty.draft(from: Day(2024, 4, 1), to: Day(2024, 6, 30)), in: test)
        #expect(try await test.register.read { try $0.decision(without)?.terms.targetDay } == nil)
    }

    private static func draft(to last: Day) -> DecisionDraft {
        var draft = ReadyCounty.draft("suuntaava", to: last)
        draft.warningReason = "Käyty läpi asiakkaan kanssa."
        return draft
    }

    private static func approve(_ draft: DecisionDraft, in test: TestOffice) async throws -> ID<Decision> {
        try await ApproveDecisionTests.approve(draft, in: test)
    }
}
