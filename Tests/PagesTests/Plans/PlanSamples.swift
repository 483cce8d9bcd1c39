import Casework
import Pages

extension Samples {
    static func plans(_ words: Words) -> [(name: String, page: any Page)] {
        let client = Client(
            id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Aino", familyName: "Alku",
            identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
            openedOn: Day(2026, 1, 7))
        let entered = Entered(values: [:], errors: ["goal1": "Lorem"], stored: ["means1": "Ipsum"])
        var sheet = PlanSheet(client: client, plan: plan(number: 2, state: .published, days: 4))
        sheet.previous = plan(number: 1, state: .published, days: 3)
        sheet.mayWrite = true
        sheet.mayPublish = true
        sheet.shared = plan(number: 2, state: .published, days: 4).shared(with: .ownWorker)
        sheet.endorsements = [
            Endorsement(
                id: ID(rawValue: "e1"), planID: ID(rawValue: "p2"), clientID: ID(rawValue: "c1"), kind: .workTrial,
                givenOn: Day(2026, 1, 12), validTo: Day(2026, 7, 31), checkedOn: Day(2026, 2, 2),
                recordedBy: ID(rawValue: "u1")),
            Endorsement(
                id: ID(rawValue: "e2"), planID: ID(rawValue: "p2"), clientID: ID(rawValue: "c1"), kind: .paySubsidy,
                givenOn: Day(2026, 1, 12), validTo: Day(2027, 7, 31), recordedBy: ID(rawValue: "u1")),
        ]
        sheet.scores = [
            GoalScore(
                planID: ID(rawValue: "p2"), goalNumber: 1, scoredOn: Day(2026, 3, 2), client: 6, professional: 4,
                note: "Elit", recordedBy: ID(rawValue: "u1"))
        ]
        sheet.mayEndorse = true
        sheet.mayMeasure = true
        let lines = [PlanLine(plan: plan(number: 1, state: .published, days: 3), clientName: "Alku Aino")]
        let guards = Guards(key: "key-1", version: 1)
        return [
            (
                "plan-form",
                FormPage.plan(
                    PlanSheet(client: client, plan: nil), entered, goalRows: 3, guards: guards, words: words)
            ),
            ("plan-article", ArticlePage.plan(sheet, today: Day(2026, 11, 25), words: words)),
            ("plan-endorsements", endorsements(sheet, entered, guards, words)),
            ("plan-achievement", FormPage.achievement(sheet, entered, guards: guards, words: words)),
            ("plan-publication", FormPage.publication(sheet, guards: guards, problems: ["Dolor"], words: words)),
            ("plan-next", FormPage.nextPlan(sheet, guards: guards, words: words)),
            ("plan-list", ListPage.plans(lines, today: Day(2026, 11, 25), words: words)),
            ("plan-list-empty", ListPage.plans([], today: Day(2026, 11, 25), words: words)),
        ]
    }

    private static func endorsements(
        _ sheet: PlanSheet, _ entered: Entered, _ guards: Guards, _ words: Words
    ) -> FormPage {
        FormPage.endorsements(sheet, entered, today: Day(2026, 11, 25), guards: guards, words: words)
    }

    private static func plan(number: Int, state: Plan.State, days: Int) -> Plan {
        Plan(
            id: ID(rawValue: "p\(number)"), clientID: ID(rawValue: "c1"), kind: .activationPlan, number: number,
            state: state, meetingOn: Day(2026, 1, 12), publishedOn: Day(2026, 1, 13),
            period: DateRange(Day(2026, 2, 1)...Day(2026, 7, 31)), daysPerWeek: days,
            understanding: .init(goals: "Lorem", timetable: "Ipsum", means: "Dolor"),
            ownWorkerTasks: "Ipsum", employmentCoachTasks: "", madeBy: ID(rawValue: "u1"),
            goals: [
                Plan.Goal(
                    goal: "Dolor", means: "Sit", interimGoals: [InterimGoal("Elit", aimedOn: Day(2026, 3, 2))],
                    group: .workAbility), Plan.Goal(goal: "Amet", group: nil),
            ],
            participants: [
                Plan.Participant(role: .client, name: "Aino Alku", wasPresent: true),
                Plan.Participant(role: .other, name: "Nemo", wasPresent: false),
            ], tasks: [Plan.PartyTask(party: .client, text: "Elit", dueOn: Day(2026, 3, 2))],
            rhythm: [Plan.RhythmChange(from: Day(2026, 4, 1), daysPerWeek: days, minutesPerDay: 240)])
    }
}
