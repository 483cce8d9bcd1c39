package import Casework
package import Register

/// Runs a provider's month: computes it from what is marked and keeps it as it stands.
///
/// Running again makes a new run that takes the earlier one's place; equal content has an equal digest.
package struct RunMonth: Procedure {
    package static let action = Action.runMonth
    package let subject: Subject
    let month: Month
    let provider: ID<Organisation>

    package init(_ month: Month, at provider: ID<Organisation>) {
        self.month = month
        self.provider = provider
        subject = .organisation(provider)
    }

    package func figures(after outcome: ID<MonthRun>) -> String { "month=\(month) run=\(outcome)" }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<MonthRun> {
        if month.first > act.today { throw Refusal.conflict("month_not_begun") }
        let computed = try register.computed(month, at: provider, act)
        if computed.lines.isEmpty { throw Refusal.conflict("month_empty") }
        let lines = computed.lines.map(\.line)
        let run = MonthRun(
            id: ID(rawValue: act.newID()), countyID: computed.provider.countyID ?? computed.provider.id,
            providerID: provider, month: month, madeAt: act.timestamp, madeBy: act.worker.userID,
            supersedes: computed.latest?.id, total: computed.total, digest: register.digest(of: lines))
        try register.insert(run, lines: lines)
        return run.id
    }
}
