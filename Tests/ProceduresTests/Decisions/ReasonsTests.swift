import Casework
import Procedures
import Register
import TestSupport
import Testing

/// The reasons that every decision holds.
@Suite struct ReasonsTests {
    @Test(arguments: [Decision.Resolution.granted, .partly, .refused])
    func `no decision is made without reasons, which the rules of Päijät-Häme ask for in the client's interest`(
        resolution: Decision.Resolution
    ) async throws {
        let test = try await TestOffice(today: Day(2024, 1, 2), rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0, rulebook: "paijat-hame-2022") }
        let katja = try await test.worker("katja")
        var draft = ReadyCounty.draft("kuntouttava_tyotoiminta")
        draft.resolution = resolution
        draft.reasoning = ""
        let desk = try await test.office.ask(
            CheckDecision(client: ReadyCounty.client, decision: nil, typed: draft), as: katja)
        let asked = desk.assessment.findings.first { $0.rule.id == "reasons-written" }
        #expect(asked?.severity == .block && asked?.decisionField == "reasoning")
        #expect(asked?.citation.paragraph == "Ammattilaisten toimintamallit, Toteutus")
        let refused = await refusal {
            _ = try await test.office.carryOut(ApproveDecision(client: ReadyCounty.client, draft: draft), as: katja)
        }
        let isRefused = refused?.problems.contains("reasoning:decision_reasoning") == true
        if case .againstRules(let findings) = refused {
            #expect(findings.contains { $0.rule.id == "reasons-written" })
        } else {
            #expect(isRefused)
        }
        draft.resolution = .refused
        draft.reasoning = "Muu palvelu vastaa paremmin asiakkaan etua."
        let made = try await test.office.carryOut(
            ApproveDecision(client: ReadyCounty.client, draft: draft), as: katja)
        let decision = try await test.office.ask(OpenDecision(made), as: katja).decision
        #expect(decision.reasoning == "Muu palvelu vastaa paremmin asiakkaan etua.")
    }
}
