package import Casework
package import Register

/// One line of a worklist: what has to be done, for whom, and whether it is the reader's turn.
package struct WorklistLine: Equatable, Sendable {
    package let client: ID<Client>
    package let clientName: String
    package let task: WorkTask
    /// Who takes it, by name; nil when nobody holds the duty.
    package let owner: String?
    package let isMine: Bool
    /// The provider that the matter concerns, by name; nil when it is the reader's own.
    package let providerName: String?
}

/// The reader's worklist: the tasks of the clients they may see that are due within four weeks, or late, the most
/// urgent first and a page at a time.
package struct ReadWorklist: Inquiry {
    package struct Answer: Sendable {
        /// The lines of one page.
        package let lines: [WorklistLine]
        /// What the whole list holds.
        package let counts: WorklistCounts
        /// How many open clients the reader answers for or sees.
        package let clients: Int
        /// Papers that the reader's providers must renew, by their last day.
        package let renewals: [PaperRenewal]
        /// Which page it is, counted from one: the last one when a later was asked for.
        package let page: Int
        /// The narrowings of this list that the reader has kept.
        package var kept: [SavedFilter] = []

        package var hasMore: Bool { page * ReadWorklist.pageSize < counts.total }
    }

    package static let action = Action.readWorklist
    /// How far ahead the list looks: the rest of this week and four weeks after it.
    package static let weeksAhead = 4
    /// How many lines a page holds.
    package static let pageSize = 50

    /// The roles that give a service; in a county that gives its own, they are not its own workers.
    private static let givingService: Set<Role> = [.responsibleInstructor, .providerManager]

    package let subject = Subject.office
    let choice: WorklistChoice
    let page: Int

    package init(_ choice: WorklistChoice = WorklistChoice(), page: Int = 1) {
        self.choice = choice
        self.page = page
    }

    /// A task that the choice shows, before anything is said of it in words.
    private enum Shown {
        case ofCase(WorkTask, CaseReading, isMine: Bool)
        case ofReader(ReaderTask)

        var due: Day {
            switch self {
            case .ofCase(let task, _, _): task.due
            case .ofReader(let own): own.task.due
            }
        }
    }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        var answer = try answer(from: register, act, pageSize: Self.pageSize)
        answer.kept = try register.savedFilters(of: act.worker.userID, list: .worklist)
        return answer
    }

    func answer(from register: some Reading, _ act: Act, pageSize: Int) throws -> Answer {
        let files = try register.openCases(Self.action, for: act.worker, on: act.today)
        var rules = CountyRules(act: act)
        let end = act.today.isoWeek.sunday.adding(days: 7 * Self.weeksAhead)
        var counts = WorklistCounts(choice, on: act.today)
        var shown: [Shown] = []
        for file in files {
            let reading = CaseReading(file, on: act.today, rules: try rules.of(file.county, in: register))
            for task in reading.tasks where task.due <= end && concerns(task, act.worker) {
                let isMine = isMine(task, file, act.worker)
                if counts.add(task, isMine: isMine, providerName: providerName(task, file, act.worker)) {
                    shown.append(.ofCase(task, reading, isMine: isMine))
                }
            }
        }
        for own in try act.readerTasks(in: register) where own.task.due <= end {
            if counts.add(own.task, isMine: true, providerName: nil) { shown.append(.ofReader(own)) }
        }
        let last = max(1, (counts.total + pageSize - 1) / pageSize)
        let page = min(max(1, page), last)
        let order = shown.indices.sorted { (shown[$0].due, $0) < (shown[$1].due, $1) }
        let lines = order.dropFirst((page - 1) * pageSize).prefix(pageSize)
            .map { line(shown[$0], act.worker) }
        return Answer(
            lines: lines, counts: counts, clients: files.count,
            renewals: try act.paperRenewals(in: register), page: page)
    }

    /// The tasks of the cases that are the worker's own turn, however far ahead.
    static func own(in register: some Reading, _ act: Act) throws -> [WorkTask] {
        let list = ReadWorklist()
        var rules = CountyRules(act: act)
        return try register.openCases(Self.action, for: act.worker, on: act.today).flatMap { file in
            CaseReading(file, on: act.today, rules: try rules.of(file.county, in: register)).tasks.filter {
                list.concerns($0, act.worker) && list.isMine($0, file, act.worker)
            }
        }
    }

    private func line(_ shown: Shown, _ worker: Worker) -> WorklistLine {
        switch shown {
        case .ofCase(let task, let reading, let isMine):
            WorklistLine(
                client: reading.file.client, clientName: reading.file.name, task: task,
                owner: owner(of: task, reading, worker), isMine: isMine,
                providerName: providerName(task, reading.file, worker))
        case .ofReader(let own):
            WorklistLine(
                client: own.client, clientName: own.clientName, task: own.task, owner: worker.name, isMine: true,
                providerName: nil)
        }
    }

    private func providerName(_ task: WorkTask, _ file: OpenCase, _ worker: Worker) -> String? {
        task.provider == worker.organisationID ? nil : file.periods.last { $0.provider == task.provider }?.providerName
    }

    /// A provider sees only what concerns its own service; others see the whole of their clients.
    private func concerns(_ task: WorkTask, _ worker: Worker) -> Bool {
        switch worker.role {
        case .responsibleInstructor, .providerManager: task.provider == worker.organisationID
        default: true
        }
    }

    /// Within a provider, the task is the responsible instructor's; others see whose it is.
    private func owner(of task: WorkTask, _ reading: CaseReading, _ worker: Worker) -> String? {
        guard task.turn == .provider, task.provider == worker.organisationID else { return reading.owner(of: task) }
        return instructing(task, reading.file)?.instructorName ?? reading.owner(of: task)
    }

    /// The period that a provider's task is about: the one it names, or else the provider's latest.
    private func instructing(_ task: WorkTask, _ file: OpenCase) -> OpenCase.PeriodState? {
        if case .period(let id) = task.place, let named = file.periods.first(where: { $0.id == id }) { return named }
        return file.periods.last { $0.provider == task.provider && $0.instructorID != nil }
    }

    /// Whether an instructor's colleague hasn't the task already; a manager answers for everyone's.
    private func isOwn(_ task: WorkTask, _ file: OpenCase, _ worker: Worker) -> Bool {
        guard worker.role == .responsibleInstructor, let instructor = instructing(task, file)?.instructorID else {
            return true
        }
        return instructor == worker.userID
    }

    private func isMine(_ task: WorkTask, _ file: OpenCase, _ worker: Worker) -> Bool {
        switch task.turn {
        case .ownWorker: worker.role == .ownWorker && file.ownWorkers.contains { $0.id == worker.userID }
        case .employmentCoach: worker.role == .employmentCoach && file.coach?.id == worker.userID
        case .provider:
            Self.givingService.contains(worker.role) && worker.organisationID == task.provider
                && isOwn(task, file, worker)
        case .reader: true
        case .client: false
        }
    }
}

/// The worklist rules of each county on the act's day, looked up once.
struct CountyRules {
    let rulesOf: (ID<Organisation>, any Reading) throws -> RuleSet
    private var known: [ID<Organisation>: WorklistRules] = [:]

    init(act: Act) {
        rulesOf = { county, register in try act.rules(of: county, on: act.today, in: register) }
    }

    init(shelf: RulebookShelf, on day: Day) {
        rulesOf = { county, register in
            try shelf.books(in: register).applied(
                on: day, adopted: register.adoptedRulebooks(of: county, on: day))
        }
    }

    mutating func of(_ county: ID<Organisation>, in register: any Reading) throws -> WorklistRules {
        if let found = known[county] { return found }
        let rules = WorklistRules(try rulesOf(county, register))
        known[county] = rules
        return rules
    }
}
