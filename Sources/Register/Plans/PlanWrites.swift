package import Casework

extension WriteTransaction {
    package func insert(_ plan: Plan) throws {
        try session.run(
            """
            INSERT INTO plan (id, client_id, kind, number, state, meeting_on, published_on, first_day, last_day,
                              days_per_week, shared_goals, shared_timetable, shared_means, own_worker_tasks,
                              employment_coach_tasks,
                              review_months, supersedes_id, made_by)
            VALUES (\(plan.id), \(plan.clientID), \(plan.kind), \(plan.number), \(plan.state), \(plan.meetingOn),
                    \(plan.publishedOn), \(plan.period.first), \(plan.period.last), \(plan.daysPerWeek),
                    \(plan.understanding.goals), \(plan.understanding.timetable), \(plan.understanding.means),
                    \(plan.ownWorkerTasks), \(plan.employmentCoachTasks),
                    \(plan.reviewMonths), \(plan.supersedes), \(plan.madeBy))
            """)
        try insertParts(of: plan)
    }

    /// Writes a draft anew; false when someone else has changed it since `version`, or it is published.
    package func update(_ plan: Plan, from version: Int) throws -> Bool {
        let touched = try session.run(
            """
            UPDATE plan SET meeting_on = \(plan.meetingOn), first_day = \(plan.period.first),
                last_day = \(plan.period.last), days_per_week = \(plan.daysPerWeek),
                shared_goals = \(plan.understanding.goals), shared_timetable = \(plan.understanding.timetable),
                shared_means = \(plan.understanding.means), own_worker_tasks = \(plan.ownWorkerTasks),
                employment_coach_tasks = \(plan.employmentCoachTasks), review_months = \(plan.reviewMonths),
                version = version + 1
            WHERE id = \(plan.id) AND version = \(version) AND state = 'draft'
            """)
        if touched == 0 { return false }
        try session.run("DELETE FROM plan_goal WHERE plan_id = \(plan.id)")
        try session.run("DELETE FROM plan_participant WHERE plan_id = \(plan.id)")
        try insertParts(of: plan)
        return true
    }

    /// Publishes a draft, after which it is never changed; false when it was changed since `version`, or is published.
    package func publish(_ plan: ID<Plan>, on day: Day, from version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE plan SET state = 'published', published_on = \(day), version = version + 1
            WHERE id = \(plan) AND version = \(version) AND state = 'draft'
            """) == 1
    }

    private func insertParts(of plan: Plan) throws {
        for (index, goal) in plan.goals.enumerated() {
            try session.run(
                """
                INSERT INTO plan_goal (plan_id, number, goal, means)
                VALUES (\(plan.id), \(index + 1), \(goal.goal), \(goal.means))
                """)
        }
        for person in plan.participants {
            try session.run(
                """
                INSERT INTO plan_participant (plan_id, role, name, present)
                VALUES (\(plan.id), \(person.role), \(person.name), \(person.wasPresent))
                """)
        }
    }
}
