import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct FinalReportPartsTests {
    private static func lacking(_ part: String, form: String, parts: [String]) async throws -> [String] {
        let world = try await PeriodWorld(
            today: Day(2024, 5, 10), form: form, milestones: .underway(from: Day(2024, 1, 2)))
        let written = parts.filter { $0 != part }.map { ($0, "Teksti") }
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(
                    madeOn: Day(2024, 5, 10), sections: Dictionary(uniqueKeysWithValues: written))),
            as: world.instructor)
        let refused = await refusal {
            _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        }
        return refused?.problems ?? []
    }

    @Test(arguments: ["yksilovalmennus", "ryhmavalmennus", "edistava", "kartoittava"])
    func `a final report tells the service's goals and how they were met, whatever the form`(
        _ form: String
    ) async throws {
        let parts = [
            "goals_summary", "period_and_outcome", "changes", "means", "examples", "follow_up_plan", "goal_attainment",
        ]
        #expect(
            try await Self.lacking("goal_attainment", form: form, parts: parts)
                == ["section.goal_attainment:section_missing"])
    }

    @Test(arguments: ["period_and_outcome", "follow_up_plan"])
    func `the final report of a mapping period tells the period, its outcome and the plan that follows`(
        _ part: String
    ) async throws {
        let parts = ["period_and_outcome", "changes", "means", "examples", "follow_up_plan", "goal_attainment"]
        #expect(
            try await Self.lacking(part, form: "kartoittava", parts: parts)
                == ["section." + part + ":section_missing"])
    }
}
