extension Plan {
    /// What a draft still lacks: a goal, the joint meeting of the parties, and what the meeting must have gone through.
    package var problemsBeforePublication: [Problem] {
        var problems = missingParties.map { Problem("present." + $0.rawValue, "party_missing") }
        if goals.isEmpty { problems.append(Problem("goal1", "goal_missing")) }
        let shared = [
            ("shared_goals", understanding.goals), ("shared_timetable", understanding.timetable),
            ("shared_means", understanding.means),
        ]
        problems += shared.filter(\.1.isEmpty).map { Problem($0.0, "required") }
        if ownWorkerTasks.isEmpty { problems.append(Problem("own_worker_tasks", "required")) }
        if kind.parties.contains(.employmentCoach), employmentCoachTasks.isEmpty {
            problems.append(Problem("employment_coach_tasks", "required"))
        }
        return problems
    }
}
