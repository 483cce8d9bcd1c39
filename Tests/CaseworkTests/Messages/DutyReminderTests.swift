import Casework
import Testing

@Suite struct DutyReminderTests {
    private func task(from: Day, due: Day, isRuled: Bool = true) -> WorkTask {
        WorkTask(
            .makePlan, from: from, due: due, turn: .ownWorker, cause: from,
            citation: isRuled
                ? CitedRule(
                    edition: "lex@2026-01-01", rule: "r",
                    citation: Citation(document: "Laki 189/2001", paragraph: "5 §")) : nil,
            place: .client(ID(rawValue: "c1")))
    }

    /// The days of November and December on which a daily run tells of the task.
    private func days(_ task: WorkTask) -> [String] {
        (0..<61).map { Day(2026, 11, 1).adding(days: $0) }
            .filter { DutyReminder.tells(of: task, on: $0, since: $0.adding(days: -1)) }.map(\.description)
    }

    @Test func `a duty is told when its window opens, three days before its end, on its last day and weekly after`() {
        #expect(
            days(task(from: Day(2026, 11, 9), due: Day(2026, 12, 8))) == [
                "2026-11-09", "2026-12-05", "2026-12-08", "2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30",
            ])
    }

    @Test func `a window shorter than three days is not told of before it opens`() {
        let told = days(task(from: Day(2026, 12, 29), due: Day(2026, 12, 30)))
        #expect(told == ["2026-12-29", "2026-12-30", "2026-12-31"])
    }

    @Test func `a duty without a window is told three days before its day and on it`() {
        let told = days(task(from: Day(2026, 12, 29), due: Day(2026, 12, 29)))
        #expect(told == ["2026-12-26", "2026-12-29", "2026-12-30"])
    }

    @Test func `what no rule sets a window for isn't a duty to be reminded of`() {
        #expect(days(task(from: Day(2026, 11, 9), due: Day(2026, 12, 8), isRuled: false)).isEmpty)
    }

    @Test func `what a missed run would have told, the next one tells once`() {
        let duty = task(from: Day(2026, 11, 9), due: Day(2026, 12, 8))
        #expect(DutyReminder.tells(of: duty, on: Day(2026, 11, 12), since: Day(2026, 11, 8)))
        #expect(!DutyReminder.tells(of: duty, on: Day(2026, 11, 13), since: Day(2026, 11, 12)))
    }

    @Test(arguments: [
        (nil, "2026-11-25T01:00:00.000Z", true), (Day(2026, 11, 25), "2026-11-25T20:00:00.000Z", false),
        (Day(2026, 11, 24), "2026-11-25T06:59:00.000Z", false), (Day(2026, 11, 24), "2026-11-25T07:00:00.000Z", true),
        (Day(2026, 11, 23), "2026-11-25T01:00:00.000Z", true),
    ])
    func `a day's run that isn't made by nine in the morning is missing`(
        last: Day?, now: String, isMissing: Bool
    ) throws {
        #expect(DutyRun.isMissing(since: last, now: try #require(HelsinkiTime(now))) == isMissing)
    }
}
