package import Casework
package import Register

/// A month as it would be invoiced now.
package struct ComputedMonth: Sendable {
    package struct Line: Sendable {
        package let name: String
        package let line: MonthLine
    }

    package let month: Month
    package let provider: Organisation
    /// The name of the county that is charged.
    package let county: String
    package let lines: [Line]
    package let rules: RuleSet
    /// The run that holds; nil while the month hasn't been run.
    package let latest: MonthRun?

    package var total: Money { Money.sum(lines.map(\.line.amount)) ?? .zero }
}

/// Asks what a month of the worker's own organisation holds, computed from what is marked now.
package struct MonthPreview: Inquiry {
    package static let action = Action.readMonth
    package let subject: Subject
    let month: Month
    let provider: ID<Organisation>

    package init(of month: Month, at provider: ID<Organisation>) {
        self.month = month
        self.provider = provider
        subject = .organisation(provider)
    }

    package func answer(from register: some Reading, _ act: Act) throws -> ComputedMonth {
        try register.computed(month, at: provider, act)
    }
}

extension Reading {
    /// The month's lines by the rules in force on its last day.
    func computed(_ month: Month, at provider: ID<Organisation>, _ act: Act) throws -> ComputedMonth {
        guard let organisation = try organisation(provider) else { throw Refusal.notFound("organisation") }
        let county = organisation.countyID ?? organisation.id
        let rules = try act.rules(of: county, on: month.last, in: self)
        let material = try monthMaterial(month, at: provider) { form in
            try unitPrice(of: form, in: county, on: month.last) ?? .zero
        }
        let forms = Set(material.map(\.material.period.serviceForm))
        let computation = MonthComputation(month: month, today: act.today, rules: rules, forms: forms)
        let lines = material.compactMap { one in
            computation.line(one.material).map { ComputedMonth.Line(name: one.name, line: $0) }
        }
        return ComputedMonth(
            month: month, provider: organisation, county: try self.organisation(county)?.name ?? "", lines: lines,
            rules: rules,
            latest: try latestRun(of: month, at: provider))
    }
}
