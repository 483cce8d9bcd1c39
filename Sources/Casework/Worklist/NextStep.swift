/// What comes next for an open client: why, who takes it, and when.
package struct NextStep: Equatable, Sendable {
    /// A task that has to be done, or an agreed day of service.
    package enum What: Equatable, Sendable {
        case task(WorkTask.Kind)
        case serviceDay
    }

    package let what: What
    package let day: Day
    /// The name of who takes it.
    package let owner: String
    /// The day of the fact that calls for it.
    package let cause: Day
}

/// Why a client has fallen between services.
package struct Gap: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// Nobody whose role is in force answers for the client.
        case noResponsiblePerson
        /// Nothing is to come on or after the day.
        case noNextStep
        /// The nearest step is further off than the rules let it be: the step's day and the latest allowed.
        case tooFar(Day, latest: Day)
    }

    package let client: ID<Client>
    package let name: String
    package let reasons: [Reason]
    /// Who answers for the client, when someone does.
    package let ownWorker: String?
    /// What is already late, the oldest first.
    package let late: [WorkTask]

    package init(client: ID<Client>, name: String, reasons: [Reason], ownWorker: String?, late: [WorkTask]) {
        self.client = client
        self.name = name
        self.reasons = reasons
        self.ownWorker = ownWorker
        self.late = late
    }
}

extension CaseReading {
    /// The nearest step that is not past and has an owner; nil when there is none. That the own worker looks at who
    /// opened the file takes nobody forward.
    package var nextStep: NextStep? {
        var steps = tasks.compactMap { task -> NextStep? in
            let step = task.step(on: day)
            guard step >= day, task.kind != .lookAtAccess, let owner = owner(of: task) else { return nil }
            return NextStep(what: .task(task.kind), day: step, owner: owner, cause: task.cause)
        }
        for period in livePeriods {
            guard let next = period.nextServiceDay(from: day) else { continue }
            steps.append(
                NextStep(what: .serviceDay, day: next, owner: period.providerName, cause: period.days.first))
        }
        return steps.min { $0.day < $1.day }
    }

    /// Who takes a task, by name; nil when nobody holds the duty.
    package func owner(of task: WorkTask) -> String? {
        switch task.turn {
        case .ownWorker: file.ownWorkers.first?.name
        case .employmentCoach: file.coach?.name ?? file.ownWorkers.first?.name
        case .client: file.name
        case .reader: nil
        case .provider: file.periods.first { $0.provider == task.provider }?.providerName
        }
    }

    /// Why the client has fallen between services; nil when they haven't.
    package var gap: Gap? {
        var reasons: [Gap.Reason] = []
        if file.ownWorkers.isEmpty { reasons.append(.noResponsiblePerson) }
        if let step = nextStep {
            let latest = day.adding(days: rules.gap)
            if step.day > latest { reasons.append(.tooFar(step.day, latest: latest)) }
        } else {
            reasons.append(.noNextStep)
        }
        if reasons.isEmpty { return nil }
        return Gap(
            client: file.client, name: file.name, reasons: reasons, ownWorker: file.ownWorkers.first?.name,
            late: tasks.filter { $0.due < day })
    }
}
