import Casework
import Testing

@Suite struct PlanContentTests {
    @Test func `the next review is the agreed months after publication, at the month's end when the day is missing`() {
        #expect(Self.plan(publishedOn: Day(2025, 11, 30), reviewMonths: 3).reviewDue == Day(2026, 2, 28))
        #expect(Self.plan(publishedOn: nil).reviewDue == nil)
    }

    @Test func `a plan tells what it lacks before it can be published`() {
        let absent = Self.plan(present: [.client, .employmentCoach], goals: [])
        #expect(
            absent.problemsBeforePublication == [
                Problem("present.own_worker", "party_missing"), Problem("goal1", "goal_missing"),
            ])
        #expect(Self.plan().problemsBeforePublication.isEmpty)
    }

    @Test func `a client plan is made without the employment authority`() {
        let plan = Self.plan(kind: .clientPlan, present: [.client, .ownWorker], coachTasks: "")
        #expect(plan.problemsBeforePublication.isEmpty)
    }

    @Test func `what changed from one version to the next is told field by field`() {
        let old = Self.plan()
        let new = Self.plan(days: 4, goals: [Plan.Goal(goal: "Työkokeilu", means: "Valmennus")])
        #expect(new.changes(since: old) == [.goals, .daysPerWeek])
        #expect(old.changes(since: old).isEmpty)
    }

    @Test func `the parts that are written are named as the rulebooks name them`() {
        #expect(
            Self.plan().writtenParts == [
                "goals", "support", "period_length", "weekly_days", "shared_understanding", "worker_tasks",
            ])
        #expect(
            Self.plan(days: 0, goals: [], coachTasks: "").writtenParts == ["period_length", "shared_understanding"])
    }

    private static func plan(
        kind: Plan.Kind = .activationPlan, present: [Plan.ParticipantRole] = [.client, .ownWorker, .employmentCoach],
        days: Int = 3, goals: [Plan.Goal] = [Plan.Goal(goal: "Rytmi arkeen", means: "Työpaja")],
        coachTasks: String = "Seuraa", publishedOn: Day? = nil, reviewMonths: Int = 3
    ) -> Plan {
        Plan(
            id: ID(rawValue: "p"), clientID: ID(rawValue: "c"), kind: kind, number: 1,
            state: publishedOn == nil ? .draft : .published, meetingOn: Day(2025, 11, 3), publishedOn: publishedOn,
            period: DateRange(Day(2025, 12, 1)...Day(2026, 5, 31)), daysPerWeek: days,
            understanding: .init(goals: "Sovittu", timetable: "Keväällä", means: "Paja"), ownWorkerTasks: "Tukee",
            employmentCoachTasks: coachTasks, reviewMonths: reviewMonths,
            madeBy: ID(rawValue: "u"), goals: goals,
            participants: present.map { Plan.Participant(role: $0, name: "Nimi", wasPresent: true) })
    }
}
