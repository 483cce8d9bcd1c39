package import Casework
package import Register

/// A run with its lines, as it was frozen.
package struct StoredRun: Sendable {
    package let run: MonthRun
    package let provider: Organisation
    package let county: Organisation
    package let madeBy: String
    package let lines: [ComputedMonth.Line]
    package let rules: RuleSet
    /// The run that has taken this one's place; nil while it holds.
    package let supersededBy: ID<MonthRun>?
}

/// Asks for a run that has been made.
package struct ReadRun: Inquiry {
    package static let action = Action.readRun
    package let subject: Subject
    let id: ID<MonthRun>

    package init(_ id: ID<MonthRun>) {
        self.id = id
        subject = .run(id)
    }

    package func answer(from register: some Reading, _ act: Act) throws -> StoredRun {
        guard let run = try register.run(id), let provider = try register.organisation(run.providerID),
            let county = try register.organisation(run.countyID)
        else { throw Refusal.notFound("run") }
        let latest = try register.latestRun(of: run.month, at: run.providerID)
        return StoredRun(
            run: run, provider: provider, county: county, madeBy: try register.user(run.madeBy)?.name ?? "",
            lines: try register.lines(of: id).map { ComputedMonth.Line(name: $0.name, line: $0.line) },
            rules: try act.rules(of: run.countyID, on: run.month.last, in: register),
            supersededBy: latest?.id == id ? nil : latest?.id)
    }
}
