import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PlanProcedureTests {
    @Test(arguments: TestEngine.all)
    func `a plan is made by the coach, published by the own worker, and frozen`(engine: TestEngine) async throws {
        let test = try await Self.test(engine)
        let plan = try await Self.start(test, Self.text(), as: "mikko")
        await #expect(throws: Refusal.self) {
            _ = try await test.office.carryOut(PublishPlan(plan, version: 1), as: test.worker("mikko"))
        }
        _ = try await test.office.carryOut(PublishPlan(plan, version: 1), as: test.worker("katja"))
        try await Self.refuses(test, EditPlan(plan, version: 2, text: Self.text(days: 2)), as: "katja") { refusal in
            if case .conflict("plan_published") = refusal { true } else { false }
        }
        let read = try await test.register.read { try $0.plan(plan) }
        #expect(read?.publishedOn == Day(2026, 11, 25))
        #expect(read?.reviewDue == Day(2027, 2, 25))
        #expect(read?.goals == Self.text().goals)
        #expect(read?.participants == Self.text().participants)
    }

    @Test(arguments: TestEngine.all)
    func `a plan isn't published before the three parties have met`(engine: TestEngine) async throws {
        let test = try await Self.test(engine)
        let plan = try await Self.start(test, Self.text(present: [.client, .ownWorker]))
        let problem = Problem("present.employment_coach", "party_missing")
        try await Self.refuses(test, PublishPlan(plan, version: 1), as: "katja") { refusal in
            if case .invalid([problem]) = refusal { true } else { false }
        }
        #expect(try await test.register.read { try $0.plan(guiding: TestCounty.client, on: Day(2026, 11, 25)) } == nil)
    }

    @Test(arguments: ["shared_goals", "shared_timetable", "shared_means"])
    func `a plan isn't published before goals, timetable and means have each been agreed together`(
        lacking: String
    ) async throws {
        let test = try await Self.test(TestEngine.all[0])
        let whole = Self.text()
        let text = PlanText(
            meetingOn: whole.meetingOn, period: whole.period, daysPerWeek: whole.daysPerWeek,
            understanding: .init(
                goals: lacking == "shared_goals" ? "" : "Rytmi",
                timetable: lacking == "shared_timetable" ? "" : "Keväällä",
                means: lacking == "shared_means" ? "" : "Paja"), ownWorkerTasks: whole.ownWorkerTasks,
            employmentCoachTasks: whole.employmentCoachTasks, goals: whole.goals, participants: whole.participants)
        let plan = try await Self.start(test, text)
        try await Self.refuses(test, PublishPlan(plan, version: 1), as: "katja") { refusal in
            if case .invalid([Problem(lacking, "required")]) = refusal { true } else { false }
        }
        _ = try await test.office.carryOut(EditPlan(plan, version: 1, text: whole), as: test.worker("katja"))
        _ = try await test.office.carryOut(PublishPlan(plan, version: 2), as: test.worker("katja"))
        #expect(try await test.register.read { try $0.plan(plan) }?.understanding == whole.understanding)
    }

    @Test func `five days a week are against the act`() async throws {
        let test = try await Self.test(TestEngine.all[0])
        let plan = try await Self.start(test, Self.text(days: 5))
        try await Self.refuses(test, PublishPlan(plan, version: 1), as: "katja") { refusal in
            if case .againstRules(let findings) = refusal {
                findings.contains { $0.rule.id == "law-days-per-week" }
            } else {
                false
            }
        }
    }

    @Test(arguments: [
        ("labour_market_subsidy", Plan.Kind.employmentPlan), ("social_assistance", .activationPlan),
    ])
    func `from 2026 the plan's kind follows the benefit`(benefit: String, kind: Plan.Kind) async throws {
        let test = try await Self.test(TestEngine.all[0], benefit: benefit)
        let form = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker("katja"))
        #expect(form.kinds == [kind])
        #expect(form.participants.map(\.name) == ["Aino Alku", "Koe katja", "Koe mikko"])
        let other: Plan.Kind = kind == .activationPlan ? .employmentPlan : .activationPlan
        try await Self.refuses(
            test, StartPlan(client: TestCounty.client, kind: other, text: Self.text()), as: "katja"
        ) { refusal in
            if case .invalid([Problem("kind", "choose")]) = refusal { true } else { false }
        }
    }

    @Test func `before 2026 both kinds may be chosen whatever the benefit`() async throws {
        let test = try await Self.test(TestEngine.all[0], today: Day(2025, 6, 2))
        let form = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker("katja"))
        #expect(form.kinds.contains(.activationPlan))
        #expect(form.kinds.contains(.employmentPlan))
    }

    @Test(arguments: TestEngine.all)
    func `the next version begins as a copy whose meeting is still to be held, and supersedes`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.test(engine)
        let katja = try await test.worker("katja")
        let first = try await Self.start(test, Self.text())
        try await Self.refuses(test, NextPlan(after: first), as: "katja") { refusal in
            if case .conflict("plan_not_published") = refusal { true } else { false }
        }
        _ = try await test.office.carryOut(PublishPlan(first, version: 1), as: katja)
        let second = try await test.office.carryOut(NextPlan(after: first), as: katja)
        try await Self.refuses(test, NextPlan(after: first), as: "mikko") { refusal in
            if case .conflict("plan_draft_exists") = refusal { true } else { false }
        }
        let draft = try #require(try await test.register.read { try $0.plan(second) })
        #expect(draft.number == 2)
        #expect(draft.supersedes == first)
        #expect(draft.goals == Self.text().goals)
        #expect(!draft.participants.contains { $0.wasPresent })
        _ = try await test.office.carryOut(EditPlan(second, version: 1, text: Self.text(days: 4)), as: katja)
        _ = try await test.office.carryOut(PublishPlan(second, version: 2), as: katja)
        let guiding = try await test.register.read { try $0.plan(guiding: TestCounty.client, on: Day(2026, 11, 25)) }
        #expect(guiding?.id == second)
        let lines = try await test.office.ask(ListPlans(), as: test.worker("mikko"))
        #expect(lines.map(\.plan.id) == [second])
        #expect(lines.first?.clientName == "Alku Aino")
    }

    @Test func `a stranger of either authority sees no plan, and a draft is not for the provider`() async throws {
        let test = try await Self.test(TestEngine.all[0])
        let plan = try await Self.start(test, Self.text())
        for stranger in ["veera", "outsider", "anneli"] {
            await #expect(throws: Refusal.self) {
                _ = try await test.office.ask(OpenPlan(plan), as: test.worker(stranger))
            }
        }
        #expect(try await test.office.ask(ListPlans(), as: test.worker("outsider")).isEmpty)
    }

    @Test func `the rules learn what the plan is, who made it and what is written in it`() async throws {
        let test = try await Self.test(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let act = Act(
            worker: katja, today: Day(2026, 11, 25), timestamp: "", shelf: RulebookShelf(try TestRulebooks.real),
            newID: { "x" })
        let none = try await test.register.read { register in
            try act.planFacts(
                of: #require(try register.client(TestCounty.client)), on: Day(2026, 11, 25), in: register)
        }
        #expect(none.code(.planKind) == "none")
        let plan = try await Self.start(test, Self.text())
        _ = try await test.office.carryOut(PublishPlan(plan, version: 1), as: katja)
        let facts = try await test.register.read { register in
            try act.planFacts(
                of: #require(try register.client(TestCounty.client)), on: Day(2026, 11, 25), in: register)
        }
        #expect(facts.code(.planKind) == "multidisciplinary_employment_plan")
        #expect(facts.codes(.planParties) == ["client", "own_worker", "employment_authority"])
        #expect(facts.flag(.planJointMeetingHeld) == true)
        #expect(facts.day(.planLastDay) == Day(2027, 5, 31))
        #expect(facts.codes(.planParts)?.contains("worker_tasks") == true)
    }
}

extension PlanProcedureTests {
    static func test(
        _ engine: TestEngine, today: Day = Day(2026, 11, 25), benefit: String = "labour_market_subsidy"
    ) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { try TestCounty.fill($0, benefit: benefit) }
        return test
    }

    static func text(
        days: Int = 3, present: [Plan.ParticipantRole] = [.client, .ownWorker, .employmentCoach]
    ) -> PlanText {
        PlanText(
            meetingOn: Day(2026, 11, 20), period: DateRange(Day(2026, 12, 1)...Day(2027, 5, 31)), daysPerWeek: days,
            understanding: .init(goals: "Sovittiin tavoitteista", timetable: "Kevät", means: "Paja"),
            ownWorkerTasks: "Tukee arjessa",
            employmentCoachTasks: "Seuraa työnhakua",
            goals: [
                Plan.Goal(goal: "Kuntoutumisen tuki", means: "Työpaja"),
                Plan.Goal(goal: "Enemmän ihmissuhteita", means: "Ryhmä"),
            ],
            participants: [Plan.ParticipantRole.client, .ownWorker, .employmentCoach].map {
                Plan.Participant(role: $0, name: "Nimi " + $0.rawValue, wasPresent: present.contains($0))
            })
    }

    static func start(_ test: TestOffice, _ text: PlanText, as user: String = "katja") async throws -> ID<Plan> {
        let form = try await test.office.ask(PlanFormFor(client: TestCounty.client), as: test.worker(user))
        return try await test.office.carryOut(
            StartPlan(client: TestCounty.client, kind: #require(form.kinds.first), text: text), as: test.worker(user))
    }

    static func refuses(
        _ test: TestOffice, _ procedure: some Procedure, as user: String, _ isRight: (Refusal) -> Bool
    ) async throws {
        try await DocumentProcedureTests.refuses(test, procedure, as: user, isRight)
    }
}
