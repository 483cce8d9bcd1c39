import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PlanFollowUpTests {
    @Test(arguments: TestEngine.all)
    func `goals, interim goals, tasks and the weekly pattern are kept sealed and come back whole`(
        engine: TestEngine
    ) async throws {
        let test = try await PlanProcedureTests.test(engine)
        let plan = try await PlanProcedureTests.start(test, Self.text)
        let read = try #require(try await test.register.read { try $0.plan(plan) })
        #expect(read.goals == Self.text.goals)
        #expect(read.tasks == Self.text.tasks)
        #expect(read.rhythm == Self.text.rhythm)
        let open = try await test.register.read { register in
            try register.session.rows(
                """
                SELECT g.goal, g.means, g.goal_sealed, p.shared_goals FROM plan p
                JOIN plan_goal g ON g.plan_id = p.id ORDER BY g.number
                """
            ).map { row in try ["goal", "means", "goal_sealed", "shared_goals"].map { try row.string($0) } }
        }
        #expect(open.count == 2)
        #expect(open.allSatisfy { $0[0].isEmpty && $0[1].isEmpty && $0[3].isEmpty && !$0[2].isEmpty })
        #expect(!open.contains { $0[2] == "Päihteettömyys" })
    }

    @Test func `the employment coach sees no goal of social care, and editing keeps it`() async throws {
        let test = try await PlanProcedureTests.test(TestEngine.all[0])
        let plan = try await PlanProcedureTests.start(test, Self.text)
        let mikko = try await test.worker("mikko")
        let file = try await test.office.ask(OpenPlan(plan), as: mikko)
        #expect(file.plan.goals.map(\.goal) == ["Työkokeilu"])
        #expect(file.shared.withheldGoals == 1)
        let listed = try await test.office.ask(OpenClientPlans(TestCounty.client), as: mikko)
        #expect(listed.plans.first?.goals.map(\.goal) == ["Työkokeilu"])
        let mine = PlanText(
            meetingOn: Self.text.meetingOn, period: Self.text.period, daysPerWeek: 3,
            goals: [Plan.Goal(goal: "Palkkatuki")])
        _ = try await test.office.carryOut(EditPlan(plan, version: 1, text: mine), as: mikko)
        let read = try await test.register.read { try $0.plan(plan) }
        #expect(read?.goals.map(\.goal) == ["Palkkatuki", "Päihteettömyys"])
    }

    @Test func `a client plan is not for the employment coach to make`() async throws {
        let test = try await PlanProcedureTests.test(TestEngine.all[0], benefit: "unknown")
        let own = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker("katja"))
        let coach = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker("mikko"))
        #expect(coach.kinds.allSatisfy { $0.isJoint })
        #expect(Set(coach.kinds).isSubset(of: own.kinds))
    }

    @Test(arguments: TestEngine.all)
    func `the coach records an endorsement with its validity and checks those in force`(
        engine: TestEngine
    ) async throws {
        let test = try await PlanProcedureTests.test(engine)
        let plan = try await PlanProcedureTests.start(test, Self.text)
        let mikko = try await test.worker("mikko")
        try await PlanProcedureTests.refuses(test, CheckEndorsements(plan), as: "mikko") { refusal in
            if case .conflict("no_endorsement") = refusal { true } else { false }
        }
        let right = EndorsePlan(plan, kind: .workTrial, givenOn: Day(2026, 11, 20), validTo: Day(2027, 3, 31))
        try await PlanProcedureTests.refuses(test, right, as: "katja") { refusal in
            if case .notPermitted = refusal { true } else { false }
        }
        let wrong = EndorsePlan(plan, kind: .workTrial, givenOn: Day(2026, 11, 26), validTo: Day(2026, 11, 1))
        try await PlanProcedureTests.refuses(test, wrong, as: "mikko") { refusal in
            if case .invalid([Problem("given_on", "in_future"), Problem("valid_to", "last_before_first")]) = refusal {
                true
            } else {
                false
            }
        }
        _ = try await test.office.carryOut(right, as: mikko)
        _ = try await test.office.carryOut(CheckEndorsements(plan), as: mikko)
        let file = try await test.office.ask(OpenPlan(plan), as: mikko)
        #expect(file.endorsements.map(\.kind) == [.workTrial])
        #expect(file.endorsements.first?.validTo == Day(2027, 3, 31))
        #expect(file.endorsements.first?.checkedOn == Day(2026, 11, 25))
    }

    @Test(arguments: TestEngine.all)
    func `the client's own score is kept beside the professional's on a published plan`(
        engine: TestEngine
    ) async throws {
        let test = try await PlanProcedureTests.test(engine)
        let plan = try await PlanProcedureTests.start(test, Self.text)
        let scores = [MeasureGoals.Score(goal: 1, client: 7, professional: 4, note: "Kaksi viikkoa putkeen")]
        let measure = MeasureGoals(plan, on: Day(2026, 11, 25), scores: scores)
        try await PlanProcedureTests.refuses(test, measure, as: "katja") { refusal in
            if case .conflict("plan_not_published") = refusal { true } else { false }
        }
        _ = try await test.office.carryOut(PublishPlan(plan, version: 1), as: test.worker("katja"))
        let much = MeasureGoals(
            plan, on: Day(2026, 11, 25), scores: [MeasureGoals.Score(goal: 1, client: 11, professional: nil)])
        try await PlanProcedureTests.refuses(test, much, as: "katja") { refusal in
            if case .invalid(let problems) = refusal { problems.map(\.field) == ["client1"] } else { false }
        }
        _ = try await test.office.carryOut(measure, as: test.worker("katja"))
        let file = try await test.office.ask(OpenPlan(plan), as: test.worker("katja"))
        #expect(file.scores.map(\.client) == [7])
        #expect(file.scores.map(\.professional) == [4])
        #expect(file.scores.map(\.note) == ["Kaksi viikkoa putkeen"])
    }

    @Test func `a later weekly pattern is checked against the act too`() async throws {
        let test = try await PlanProcedureTests.test(TestEngine.all[0])
        let text = PlanText(
            meetingOn: Self.text.meetingOn, period: Self.text.period, daysPerWeek: 3,
            understanding: Self.text.understanding, ownWorkerTasks: "Tukee", employmentCoachTasks: "Seuraa",
            goals: Self.text.goals, participants: Self.text.participants,
            rhythm: [Plan.RhythmChange(from: Day(2027, 2, 1), daysPerWeek: 5)])
        let plan = try await PlanProcedureTests.start(test, text)
        try await PlanProcedureTests.refuses(test, PublishPlan(plan, version: 1), as: "katja") { refusal in
            if case .againstRules(let findings) = refusal {
                findings.contains { $0.rule.id == "law-days-per-week" }
            } else {
                false
            }
        }
    }

    @Test func `a pattern can't change outside the period or twice on a day`() async throws {
        let test = try await PlanProcedureTests.test(TestEngine.all[0])
        let text = PlanText(
            meetingOn: Self.text.meetingOn, period: Self.text.period, daysPerWeek: 3,
            rhythm: [
                Plan.RhythmChange(from: Day(2027, 2, 1), daysPerWeek: 2),
                Plan.RhythmChange(from: Day(2027, 2, 1), daysPerWeek: 4),
                Plan.RhythmChange(from: Day(2027, 9, 1), daysPerWeek: 4),
            ])
        let form = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker("katja"))
        let start = StartPlan(client: TestCounty.client, kind: try #require(form.kinds.first), text: text)
        try await PlanProcedureTests.refuses(test, start, as: "katja") { refusal in
            if case .invalid(let problems) = refusal {
                problems == [Problem("rhythm2.from", "rhythm_twice"), Problem("rhythm3.from", "rhythm_outside")]
            } else {
                false
            }
        }
    }

    static var text: PlanText {
        let base = PlanProcedureTests.text()
        return PlanText(
            meetingOn: base.meetingOn, period: base.period, daysPerWeek: base.daysPerWeek,
            understanding: base.understanding, ownWorkerTasks: base.ownWorkerTasks,
            employmentCoachTasks: base.employmentCoachTasks,
            goals: [
                Plan.Goal(
                    goal: "Työkokeilu", means: "Paja",
                    interimGoals: [InterimGoal("Kolme päivää", aimedOn: Day(2027, 1, 15)), InterimGoal("CV")]),
                Plan.Goal(goal: "Päihteettömyys", group: nil),
            ], participants: base.participants,
            tasks: [
                Plan.PartyTask(party: .client, text: "Päivittää CV:n", dueOn: Day(2026, 12, 31)),
                Plan.PartyTask(party: .employmentCoach, text: "Etsii paikan"),
            ], rhythm: [Plan.RhythmChange(from: Day(2027, 2, 1), daysPerWeek: 4, minutesPerDay: 300)])
    }
}
