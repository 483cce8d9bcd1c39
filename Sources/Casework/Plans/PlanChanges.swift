extension Plan {
    /// What of a plan can differ from one version to the next.
    package enum Field: String, Sendable, CaseIterable {
        case period, goals, tasks, rhythm, participants
        case daysPerWeek = "days_per_week"
        case sharedGoals = "shared_goals"
        case sharedTimetable = "shared_timetable"
        case sharedMeans = "shared_means"
        case ownWorkerTasks = "own_worker_tasks"
        case employmentCoachTasks = "employment_coach_tasks"
        case reviewMonths = "review_months"
    }

    /// What is different in this version from an earlier one, in the plan's order.
    package func changes(since earlier: Plan) -> [Field] {
        Field.allCases.filter { field in
            switch field {
            case .period: period != earlier.period
            case .goals: goals != earlier.goals
            case .tasks: tasks != earlier.tasks
            case .rhythm: rhythm != earlier.rhythm
            case .participants: who != earlier.who
            case .daysPerWeek: daysPerWeek != earlier.daysPerWeek
            case .sharedGoals: understanding.goals != earlier.understanding.goals
            case .sharedTimetable: understanding.timetable != earlier.understanding.timetable
            case .sharedMeans: understanding.means != earlier.understanding.means
            case .ownWorkerTasks: ownWorkerTasks != earlier.ownWorkerTasks
            case .employmentCoachTasks: employmentCoachTasks != earlier.employmentCoachTasks
            case .reviewMonths: reviewMonths != earlier.reviewMonths
            }
        }
    }

    /// The people of the plan, whether or not they were at the meeting of this version.
    private var who: [[String]] { participants.map { [$0.role.rawValue, $0.name] } }
}
