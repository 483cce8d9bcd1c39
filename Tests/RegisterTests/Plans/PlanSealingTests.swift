import Casework
import Register
import TestSupport
import Testing

@Suite struct PlanSealingTests {
    @Test(arguments: TestEngine.all)
    func `what an older program wrote openly is read, and sealed when the register is brought up to date`(
        engine: TestEngine
    ) async throws {
        let register = try await engine.register()
        try await register.write { register in
            try TestCounty.fill(register)
            try register.session.run(
                """
                INSERT INTO plan (id, client_id, kind, number, state, meeting_on, first_day, last_day, days_per_week,
                                  shared_goals, own_worker_tasks, made_by)
                VALUES ('p1', 'c1', 'client_plan', 1, 'draft', '2026-01-12', '2026-02-01', '2026-07-31', 3,
                        'Sovittiin', 'Tukee', 'katja')
                """)
            try register.session.run(
                "INSERT INTO plan_goal (plan_id, number, goal, means) VALUES ('p1', 1, 'Arjen rytmi', 'Paja')")
        }
        let id = ID<Plan>(rawValue: "p1")
        let before = try await register.read { try $0.plan(id) }
        #expect(before?.goals == [Plan.Goal(goal: "Arjen rytmi", means: "Paja")])
        #expect(before?.understanding.goals == "Sovittiin")
        try await register.write { register in
            try register.sealOpenPlanTexts()
        }
        let open = try await register.read { register in
            try register.session.rows(
                """
                SELECT p.shared_goals || p.own_worker_tasks || g.goal || g.means AS text FROM plan p, plan_goal g
                """
            ).map { try $0.string("text") }
        }
        #expect(open == [""])
        let after = try await register.read { try $0.plan(id) }
        #expect(after == before)
    }
}
