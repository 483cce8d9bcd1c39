import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ReportFactsTests {
    private static let today = Day(2024, 5, 10)

    private static func world() async throws -> PeriodWorld {
        let world = try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
        try await mark(
            [
                (Day(2024, 4, 22), .serviceDay, DayMark(.present, minutes: 240)),
                (Day(2024, 4, 23), .serviceDay, DayMark(.present, minutes: 255)),
                (Day(2024, 4, 24), .serviceDay, DayMark(.absent, cause: .ownSickness, notice: .sameDay)),
                (Day(2024, 4, 24), .individualTalk, DayMark(.present, minutes: 60)),
            ], in: world)
        return world
    }

    private static func mark(
        _ marks: [(Day, DayRecord.Kind, DayMark)], in world: PeriodWorld
    ) async throws {
        try await world.test.register.write { register in
            _ = try register.save(
                marks.map { day, kind, mark in
                    DayRecord(
                        clientID: PeriodWorld.client, day: day, periodID: PeriodWorld.period, kind: kind, mark: mark,
                        markedBy: ID(rawValue: "u-instructor"), markedAt: "2024-04-24T10:00:00Z")
                })
        }
    }

    private static func plan(in world: PeriodWorld) async throws {
        try await world.test.register.write { register in
            try register.insert(
                Plan(
                    id: ID(rawValue: "plan-1"), clientID: PeriodWorld.client, kind: .activationPlan, number: 1,
                    state: .published, meetingOn: Day(2023, 12, 4), publishedOn: Day(2023, 12, 5),
                    period: DateRange(Day(2024, 1, 1)...Day(2024, 12, 31)), daysPerWeek: 4,
                    madeBy: ID(rawValue: "u-own"),
                    goals: [Plan.Goal(goal: "Säännöllinen päivärytmi", means: "Aamuvuoro")], participants: []))
        }
    }

    @Test func `a report begins with days, hours, absences and the plan's goals, each with its source`() async throws {
        let world = try await Self.world()
        try await Self.plan(in: world)
        let form = try await world.test.office.ask(
            DocumentFormFor(client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period),
            as: world.instructor)
        let period = Day(2024, 1, 2)...Day(2024, 4, 30)
        let planned = Day(2023, 12, 5)...Day(2023, 12, 5)
        #expect(
            form.facts == [
                ReportFact(.presentDays, amount: 2, from: .dayRecords, on: period),
                ReportFact(.absentDays, amount: 1, from: .dayRecords, on: period),
                ReportFact(.serviceMinutes, amount: 495, from: .dayRecords, on: period),
                ReportFact(.talkMinutes, amount: 60, from: .dayRecords, on: period),
                ReportFact(.goal, text: "Säännöllinen päivärytmi", from: .plan, on: planned),
                ReportFact(.means, text: "Aamuvuoro", from: .plan, on: planned),
            ])
    }

    @Test func `a sent report keeps the facts it was sent with`() async throws {
        let world = try await Self.world()
        let parts = ["goals_summary", "changes", "means", "examples", "follow_up_plan", "goal_attainment"]
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(
                    madeOn: Self.today, sections: Dictionary(uniqueKeysWithValues: parts.map { ($0, "Teksti") }))),
            as: world.instructor)
        _ = try await world.test.office.carryOut(SendDocument(draft, version: 1), as: world.instructor)
        let before = try await world.test.office.ask(OpenDocument(draft), as: world.ownWorker).facts
        try await Self.mark([(Day(2024, 4, 25), .serviceDay, DayMark(.present, minutes: 240))], in: world)
        let after = try await world.test.office.ask(OpenDocument(draft), as: world.ownWorker).facts
        #expect(before.first?.amount == 2)
        #expect(after == before)
    }

    @Test func `the facts of a draft follow what is recorded`() async throws {
        let world = try await Self.world()
        let draft = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .finalReport, period: PeriodWorld.period,
                text: DocumentText(madeOn: Self.today, sections: [:])), as: world.instructor)
        try await Self.mark([(Day(2024, 4, 25), .serviceDay, DayMark(.present, minutes: 240))], in: world)
        let file = try await world.test.office.ask(OpenDocument(draft), as: world.instructor)
        #expect(file.facts.first == ReportFact(
            .presentDays, amount: 3, from: .dayRecords, on: Day(2024, 1, 2)...Day(2024, 4, 30)))
    }
}
