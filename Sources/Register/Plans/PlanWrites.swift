package import Casework

extension WriteTransaction {
    package func insert(_ plan: Plan) throws {
        try session.run(
            """
            INSERT INTO plan (id, client_id, kind, number, state, meeting_on, published_on, first_day, last_day,
                              days_per_week, shared_goals_sealed, shared_timetable_sealed, shared_means_sealed,
                              own_worker_tasks_sealed, employment_coach_tasks_sealed, review_months, supersedes_id,
                              made_by)
            VALUES (\(plan.id), \(plan.clientID), \(plan.kind), \(plan.number), \(plan.state), \(plan.meetingOn),
                    \(plan.publishedOn), \(plan.period.first), \(plan.period.last), \(plan.daysPerWeek),
                    \(try sealed(plan.understanding.goals)), \(try sealed(plan.understanding.timetable)),
                    \(try sealed(plan.understanding.means)), \(try sealed(plan.ownWorkerTasks)),
                    \(try sealed(plan.employmentCoachTasks)), \(plan.reviewMonths), \(plan.supersedes), \(plan.madeBy))
            """)
        try insertParts(of: plan)
    }

    /// Writes a draft anew; false when someone else has changed it since `version`, or it is published.
    package func update(_ plan: Plan, from version: Int) throws -> Bool {
        let touched = try session.run(
            """
            UPDATE plan SET meeting_on = \(plan.meetingOn), first_day = \(plan.period.first),
                last_day = \(plan.period.last), days_per_week = \(plan.daysPerWeek),
                shared_goals = '', shared_timetable = '', shared_means = '', own_worker_tasks = '',
                employment_coach_tasks = '', shared_goals_sealed = \(try sealed(plan.understanding.goals)),
                shared_timetable_sealed = \(try sealed(plan.understanding.timetable)),
                shared_means_sealed = \(try sealed(plan.understanding.means)),
                own_worker_tasks_sealed = \(try sealed(plan.ownWorkerTasks)),
                employment_coach_tasks_sealed = \(try sealed(plan.employmentCoachTasks)),
                review_months = \(plan.reviewMonths), version = version + 1
            WHERE id = \(plan.id) AND version = \(version) AND state = 'draft'
            """)
        if touched == 0 { return false }
        try session.run("DELETE FROM plan_interim_goal WHERE plan_id = \(plan.id)")
        try session.run("DELETE FROM plan_goal WHERE plan_id = \(plan.id)")
        try session.run("DELETE FROM plan_participant WHERE plan_id = \(plan.id)")
        try session.run("DELETE FROM plan_task WHERE plan_id = \(plan.id)")
        try session.run("DELETE FROM plan_rhythm WHERE plan_id = \(plan.id)")
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
        for (index, goal) in plan.goals.enumerated() { try insert(goal, numbered: index + 1, of: plan.id) }
        for person in plan.participants {
            try session.run(
                """
                INSERT INTO plan_participant (plan_id, role, name, present)
                VALUES (\(plan.id), \(person.role), \(person.name), \(person.wasPresent))
                """)
        }
        for (index, task) in plan.tasks.enumerated() {
            try session.run(
                """
                INSERT INTO plan_task (plan_id, number, party, text_sealed, due_on)
                VALUES (\(plan.id), \(index + 1), \(task.party), \(try sealed(task.text)), \(task.dueOn))
                """)
        }
        for change in plan.rhythm {
            try session.run(
                """
                INSERT INTO plan_rhythm (plan_id, from_day, days_per_week, minutes_per_day)
                VALUES (\(plan.id), \(change.from), \(change.daysPerWeek), \(change.minutesPerDay))
                """)
        }
    }

    private func insert(_ goal: Plan.Goal, numbered number: Int, of plan: ID<Plan>) throws {
        try session.run(
            """
            INSERT INTO plan_goal (plan_id, number, goal_sealed, means_sealed, data_group)
            VALUES (\(plan), \(number), \(try sealed(goal.goal)), \(try sealed(goal.means)),
                    \(goal.group?.rawValue ?? ""))
            """)
        for (index, interim) in goal.interimGoals.enumerated() {
            try session.run(
                """
                INSERT INTO plan_interim_goal (plan_id, goal_number, number, text_sealed, aimed_on)
                VALUES (\(plan), \(number), \(index + 1), \(try sealed(interim.text)), \(interim.aimedOn))
                """)
        }
    }
}
