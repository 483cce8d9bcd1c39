package import Casework
package import Register

/// What the form of a step of a period offers to choose from.
package struct PeriodForm: Sendable {
    package let file: PeriodFile
    /// Who may be named responsible instructor at the provider.
    package let instructors: [UserAccount]
    /// What may become of the client, by the rulebook's list.
    package let outcomes: [CodeList.Code]
    package let endCauses: [ServicePeriod.EndCause]
    /// The longest a pause that began today could last, by its rule.
    package let longestPause: DatedRule?
    /// What the rules say of consents before the start; empty for other steps.
    package let consents: [Finding]
}

/// Opens the form of a step of a period.
package struct PrepareStep: Inquiry {
    package static let action = Action.openPeriod
    package let period: ID<ServicePeriod>
    package let step: PeriodStep

    package init(_ period: ID<ServicePeriod>, _ step: PeriodStep) {
        self.period = period
        self.step = step
    }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> PeriodForm {
        let file = try OpenPeriod(period).answer(from: register, act)
        try act.mustAllow(step, file.period)
        guard try act.may(step.action, to: file.client.id, in: register) else {
            throw Refusal.notPermitted(
                action: step.action.name, tried: step.action.grounds(for: act.worker.role).map(\.rawValue),
                ask: step.action.ask.rawValue)
        }
        let rules = try act.rules(of: file.client.countyID, on: act.today, in: register)
        return PeriodForm(
            file: file, instructors: try register.instructors(at: file.period.providerID, on: act.today),
            outcomes: rules.codes(of: "outcomes", on: act.today), endCauses: act.endCauses,
            longestPause: rules.longestPause(of: file.period, from: act.today),
            consents: step == .start ? try act.consentFindings(before: file.period, in: register) : [])
    }
}

extension RuleSet {
    /// The last day of the longest pause that begins on the day; nil when no rule limits it.
    package func longestPause(of period: ServicePeriod, from first: Day) -> DatedRule? {
        let rules = about(.pauseMaxMonths)
        guard let last = rules.check(period.pauseFacts(DateRange(from: first))).day(.pauseLastDay),
            let rule = rules.allRules.last(where: { $0.concerns(period.serviceForm) })
        else { return nil }
        return DatedRule(day: last, citation: rule.citation)
    }
}
