import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct FinalEvaluationTests {
    @Test func `a final evaluation under the contract of Pyhajoki tells the situation and what was attained`()
        async throws
    {
        let world = try await PeriodWorld(
            today: Day(2024, 5, 10), rulebook: "pyhajoki-4h", form: "osa_2",
            milestones: .underway(from: Day(2024, 1, 2)))
        let half = DocumentText(madeOn: Day(2024, 5, 10), sections: ["situation_at_end": "Arki sujuu"])
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period, text: half),
            as: world.instructor)
        await #expect {
            try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems.map(\.field) == ["section.realisation_and_goals"]
        }
        let whole = DocumentText(
            madeOn: Day(2024, 5, 10),
            sections: ["situation_at_end": "Arki sujuu", "realisation_and_goals": "Tavoite saavutettiin"])
        _ = try await world.test.office.carryOut(
            EditDocument(draft, version: 1, text: whole), as: world.instructor)
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 2), as: world.instructor)
        let sent = try await world.test.register.read { try $0.document(draft) }
        #expect(sent?.state == .sent)
    }
}
