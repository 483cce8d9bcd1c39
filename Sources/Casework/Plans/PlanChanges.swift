extension Plan {
    /// What of a plan can differ from one version to the next.
    package enum Field: String, Sendable, CaseIterable {
        case period, goals
        case daysPerWeek = "days_per_week"
        case sharedUnderstanding = "shared_understanding"
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
            case .daysPerWeek: daysPerWeek != earlier.daysPerWeek
            case .sharedUnderstanding: sharedUnderstanding != earlier.sharedUnderstanding
            case .ownWorkerTasks: ownWorkerTasks != earlier.ownWorkerTasks
            case .employmentCoachTasks: employmentCoachTasks != earlier.employmentCoachTasks
            case .reviewMonths: reviewMonths != earlier.reviewMonths
            }
        }
    }
}
