package import Casework
package import Register

/// One month of one provider in a list: whether it has been run, and for how much.
package struct MonthStatus: Sendable {
    package let month: Month
    package let providerID: ID<Organisation>
    package let provider: String
    /// The run that holds; nil while the month hasn't been run.
    package let run: MonthRun?
}

/// Asks which months of the worker's organisation have service, or which runs the worker's county has been sent.
package struct MonthList: Inquiry {
    package static let action = Action.listMonths
    package var subject: Subject { .office }

    package init() {}

    package func answer(from register: some Reading, _ act: Act) throws -> [MonthStatus] {
        act.worker.role == .serviceManager ? try ofCounty(register, act) : try ofProvider(register, act)
    }

    private func ofCounty(_ register: some Reading, _ act: Act) throws -> [MonthStatus] {
        let providers = try register.organisations(of: act.worker.countyID)
        let names = Dictionary(providers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return try register.latestRuns(in: act.worker.countyID).map { run in
            MonthStatus(month: run.month, providerID: run.providerID, provider: names[run.providerID] ?? "", run: run)
        }
    }

    private func ofProvider(_ register: some Reading, _ act: Act) throws -> [MonthStatus] {
        let provider = act.worker.organisationID
        let runs = Dictionary(
            try register.latestRuns(at: provider).map { ($0.month, $0) }, uniquingKeysWith: { first, _ in first })
        return try register.monthsOfService(at: provider, until: act.today).map { month in
            MonthStatus(
                month: month, providerID: provider, provider: act.worker.organisationName, run: runs[month])
        }
    }
}
