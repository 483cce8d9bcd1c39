import Casework
import Testing

@Suite struct DecisionDraftTests {
    @Test func `an empty draft lacks service, days, provider, units and reasons, in the form's order`() {
        let problems = DecisionDraft().problemsForDeciding(unit: nil)
        #expect(
            problems.map(\.field) == ["serviceForm", "firstDay", "lastDay", "provider", "grantedUnits", "reasoning"])
    }

    @Test func `a refusal needs its reasons and the days applied for, and neither provider nor units`() {
        var draft = DecisionDraft()
        draft.serviceForm = "edistava"
        draft.firstDay = Day(2024, 1, 1)
        draft.lastDay = Day(2024, 3, 31)
        draft.resolution = .refused
        #expect(draft.problemsForDeciding(unit: .day) == [Problem("reasoning", "decision_reasoning")])
        draft.reasoning = "Palvelu ei ole tarpeen."
        #expect(draft.problemsForDeciding(unit: .day).isEmpty)
    }

    @Test func `the weekdays chosen are as many as the days of a week, each counted once`() {
        var draft = DecisionDraft()
        draft.daysPerWeek = 3
        draft.weekdays = [.monday, .monday, .tuesday]
        let problem = draft.problemsForDeciding(unit: .day).first { $0.field == "weekdays" }
        #expect(problem?.figures == ["chosen": "2", "days": "3"])
        draft.weekdays = [.monday, .tuesday, .friday]
        #expect(!draft.problemsForDeciding(unit: .day).contains { $0.field == "weekdays" })
    }

    @Test func `a period can't end before it begins`() {
        var draft = DecisionDraft()
        draft.serviceForm = "edistava"
        draft.firstDay = Day(2024, 3, 1)
        draft.lastDay = Day(2024, 2, 29)
        #expect(draft.problemsForKeeping == [Problem("lastDay", "last_before_first")])
        #expect(draft.period == nil)
    }
}
