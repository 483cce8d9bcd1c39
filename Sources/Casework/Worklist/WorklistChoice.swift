/// How a reader has narrowed the worklist.
package struct WorklistChoice: Equatable, Sendable {
    package enum Turn: String, Sendable, CaseIterable { case all, mine, others }

    package let turn: Turn
    /// Nil when every matter is shown.
    package let matter: WorkTask.Matter?
    /// Nil when every provider's matters are shown.
    package let provider: ID<Organisation>?

    package init(turn: Turn = .all, matter: WorkTask.Matter? = nil, provider: ID<Organisation>? = nil) {
        self.turn = turn
        self.matter = matter
        self.provider = provider
    }

    fileprivate func isTurn(_ isMine: Bool) -> Bool {
        switch turn {
        case .all: true
        case .mine: isMine
        case .others: !isMine
        }
    }
}

/// How many tasks a worklist holds before it is cut into pages: those that the choice shows by time, and what each
/// other choice would show.
package struct WorklistCounts: Equatable, Sendable {
    package private(set) var late = 0
    package private(set) var thisWeek = 0
    package private(set) var ahead = 0
    /// What another choice of whose turn would show, the rest of the choice kept.
    package private(set) var turns: [WorklistChoice.Turn: Int] = [:]
    /// What another choice of matter would show, the rest of the choice kept.
    package private(set) var matters: [WorkTask.Matter: Int] = [:]
    /// What no choice of matter would show, the rest of the choice kept.
    package private(set) var everyMatter = 0
    /// The providers that any of the reader's tasks concerns, by name.
    package private(set) var providers: [ID<Organisation>: String] = [:]
    private let choice: WorklistChoice
    private let today: Day
    private let sunday: Day

    package init(_ choice: WorklistChoice, on today: Day) {
        self.choice = choice
        self.today = today
        sunday = today.isoWeek.sunday
    }

    /// How many the choice shows.
    package var total: Int { late + thisWeek + ahead }

    /// Counts a task in; whether the choice shows it.
    package mutating func add(_ task: WorkTask, isMine: Bool, providerName: @autoclosure () -> String?) -> Bool {
        if let provider = task.provider, providers[provider] == nil { providers[provider] = providerName() }
        let isTurn = choice.isTurn(isMine)
        let isMatter = choice.matter.map { $0 == task.kind.matter } ?? true
        guard choice.provider.map({ $0 == task.provider }) ?? true else { return false }
        if isMatter {
            turns[.all, default: 0] += 1
            turns[isMine ? .mine : .others, default: 0] += 1
        }
        guard isTurn else { return false }
        matters[task.kind.matter, default: 0] += 1
        everyMatter += 1
        guard isMatter else { return false }
        if task.due < today { late += 1 } else if task.due <= sunday { thisWeek += 1 } else { ahead += 1 }
        return true
    }
}
