import Casework
import Procedures
import Register
import TestSupport
import Testing

/// The goals of the plan that a decision names.
@Suite struct ServedGoalsTests {
    private static func office() async throws -> TestOffice {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        return test
    }

    @Test(arguments: ["yksilovalmennus", "ryhmavalmennus", "kartoittava", "edistava"])
    func `each form of service rests on a plan and on goals of it that the decision names`(form: String) async throws {
        let test = try await Self.office()
        func blocks(_ change: (inout DecisionDraft) -> Void) async throws -> [String: String] {
            var draft = ReadyCounty.draft(form)
            change(&draft)
            let desk = try await test.office.ask(
                CheckDecision(client: ReadyCounty.client, decision: nil, typed: draft), as: test.worker("katja"))
            let found = desk.assessment.findings.filter { $0.severity == .block }
            return Dictionary(found.map { ($0.rule.id, $0.citation.paragraph) }) { first, _ in first }
        }
        #expect(try await blocks { $0.goals = [] }["goals-named"] == "luku 2.2.1–2.2.4")
        #expect(try await blocks { $0.planID = nil }["plan-basis"] == "luku 2.1")
        let whole = try await blocks { $0.goals = [1] }
        #expect(whole["goals-named"] == nil && whole["plan-basis"] == nil)
    }

    @Test(arguments: TestEngine.all)
    func `the chosen goals are kept, all of them when none are told, and never one of another plan`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        let katja = try await test.worker("katja")
        var draft = ReadyCounty.draft()
        draft.goals = []
        let refused = await refusal {
            _ = try await test.office.carryOut(ApproveDecision(client: ReadyCounty.client, draft: draft), as: katja)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["goals-named"])
        draft.goals = [1, 9]
        let drafted = try await test.office.carryOut(
            DraftDecision(client: ReadyCounty.client, draft: draft), as: katja)
        #expect(try await test.office.ask(OpenDecision(drafted), as: katja).decision.goals == [1])
        draft.goals = nil
        let made = try await test.office.carryOut(
            ApproveDecision(drafted, version: 1, draft: draft), as: katja)
        #expect(try await test.office.ask(OpenDecision(made), as: katja).decision.goals == [1])
    }
}
