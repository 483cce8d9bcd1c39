/// One open client's facts read on a day under the rules of the county: what has to be done, and what comes next.
package struct CaseReading: Sendable {
    package let file: OpenCase
    package let day: Day
    package let rules: WorklistRules

    package init(_ file: OpenCase, on day: Day, rules: WorklistRules) {
        self.file = file
        self.day = day
        self.rules = rules
    }

    /// Everything that has to be done, the nearest due day first.
    package var tasks: [WorkTask] {
        (frontTasks + orderTasks + serviceTasks + guidanceTasks + placementTasks + recordTasks + absenceTasks
            + closingTasks + accessTasks).sorted {
            ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue)
        }
    }

    /// Each stated reason waits until the own worker has looked at it.
    private var accessTasks: [WorkTask] {
        file.unreadAccesses.map { day in
            WorkTask(
                .lookAtAccess, due: day, turn: .ownWorker, cause: day, citation: nil, place: .client(file.client))
        }
    }

    /// Periods in which service is given or still to come.
    var livePeriods: [OpenCase.PeriodState] { file.periods.filter { $0.isAlive(on: day) } }

    /// Approved decisions that grant service today or later and whose period, if any, is alive.
    var liveDecisions: [OpenCase.DecisionState] {
        file.decisions.filter { decision in
            guard decision.approvedOn != nil, !decision.isRefused, (decision.days.last ?? day) >= day else {
                return false
            }
            guard let period = file.periods.first(where: { $0.decision == decision.id }) else { return true }
            return period.isAlive(on: day)
        }
    }

    /// Decisions in force whose service isn't over.
    var openDecisions: [OpenCase.DecisionState] {
        liveDecisions.filter { decision in
            file.periods.first { $0.decision == decision.id }.map { !$0.isOver(on: day) } ?? true
        }
    }

    /// The last day of the latest service that has ended.
    var lastServiceDay: Day? { file.periods.filter { !$0.isAlive(on: day) }.map(\.lastDay).max() }

    /// The latest document of a kind in a period, drafts among them.
    func paper(_ kind: Document.Kind, of period: ID<ServicePeriod>) -> OpenCase.Paper? {
        file.papers.last { $0.kind == kind && $0.period == period }
    }

    /// Whether a contact of one of the kinds was made about the missed day, or after it when it names no day.
    func isContacted(_ kinds: Set<String>, about missed: Day) -> Bool {
        file.contacts.contains { contact in
            kinds.contains(contact.kind) && (contact.about.map { $0 == missed } ?? (contact.day >= missed))
        }
    }
}
