import Casework
import Testing

@Suite struct PlanSharingTests {
    @Test func `the employment authority sees a joint plan without the goals kept in social care`() {
        let plan = Self.plan(.employmentPlan)
        let seen = plan.shared(with: .employmentCoach)
        #expect(seen.plan.goals.map(\.goal) == ["Työkokeilu", "Jaksaminen"])
        #expect(seen.goalNumbers == [1, 3])
        #expect(seen.withheldGoals == 1)
        #expect(seen.plan.understanding.goals == "Sovittu")
        #expect(plan.shared(with: .ownWorker).plan == plan)
    }

    @Test func `of a client plan the employment authority sees only goals of the shared groups`() {
        let seen = Self.plan(.clientPlan).shared(with: .employmentCoach)
        #expect(seen.plan.goals.map(\.goal) == ["Jaksaminen"])
        #expect(seen.plan.understanding == Plan.Understanding())
        #expect(seen.plan.ownWorkerTasks.isEmpty)
        #expect(seen.plan.participants.map(\.role) == [.client])
        #expect(seen.plan.tasks.isEmpty)
        #expect(seen.hidesTexts)
    }

    @Test func `exactly seven groups of data may be shared`() {
        #expect(
            Set(DataGroup.allCases.map(\.rawValue)) == [
                "contact", "relationship", "background", "social_situation", "work_ability", "service_need", "plan",
            ])
    }

    @Test func `the weekly pattern is the one in force on the day`() {
        let plan = Self.plan(.activationPlan)
        #expect(plan.daysPerWeek(on: Day(2026, 1, 31)) == 2)
        #expect(plan.daysPerWeek(on: Day(2026, 2, 1)) == 4)
        #expect(plan.allDaysPerWeek == [2, 4])
    }

    private static func plan(_ kind: Plan.Kind) -> Plan {
        Plan(
            id: ID(rawValue: "p"), clientID: ID(rawValue: "c"), kind: kind, number: 1, state: .published,
            meetingOn: Day(2025, 11, 3), publishedOn: Day(2025, 11, 4),
            period: DateRange(Day(2025, 12, 1)...Day(2026, 5, 31)), daysPerWeek: 2,
            understanding: Plan.Understanding(goals: "Sovittu", timetable: "Kevät", means: "Paja"),
            ownWorkerTasks: "Tukee", madeBy: ID(rawValue: "u"),
            goals: [
                Plan.Goal(goal: "Työkokeilu"), Plan.Goal(goal: "Velat", group: nil),
                Plan.Goal(goal: "Jaksaminen", group: .workAbility),
            ],
            participants: [
                Plan.Participant(role: .client, name: "Aino", wasPresent: true),
                Plan.Participant(role: .supportPerson, name: "Veli", wasPresent: true),
            ], tasks: [Plan.PartyTask(party: .ownWorker, text: "Velkaneuvonta")],
            rhythm: [Plan.RhythmChange(from: Day(2026, 2, 1), daysPerWeek: 4, minutesPerDay: 240)])
    }
}
