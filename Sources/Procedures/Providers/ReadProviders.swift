package import Casework
package import Register

/// A provider as a list shows it: where it stands and what the rules say of it today.
package struct ProviderLine: Sendable {
    package let dossier: ProviderDossier
    package let judgement: ProviderJudgement
}

/// The providers of the county; for a provider's own manager the one.
package struct ListProviders: Inquiry {
    package static let action = Action.listProviders
    /// The county, or the manager's own provider.
    package let organisation: ID<Organisation>

    package init(of organisation: ID<Organisation>) { self.organisation = organisation }

    package var subject: Subject { .organisation(organisation) }

    package func answer(from register: some Reading, _ act: Act) throws -> [ProviderLine] {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let providers =
            act.worker.organisationKind == .county
            ? try register.organisations(of: act.worker.countyID, kind: .provider)
            : [try register.organisation(act.worker.organisationID)].compactMap(\.self)
        return try providers.map { provider in
            let dossier = try register.dossier(of: provider)
            return ProviderLine(
                dossier: dossier, judgement: ProviderJudgement(dossier, rules: rules, on: act.today))
        }
    }
}

/// Opens a provider's page.
package struct OpenProvider: Inquiry {
    package struct Answer: Sendable {
        package let dossier: ProviderDossier
        package let judgement: ProviderJudgement
        package let rules: RuleSet
        /// How many clients have service there now.
        package let clients: Int
        package let mayDecide: Bool
        /// What the provider has told by the county's measures, the latest stretch first.
        package let measures: [MeasureValue]
        package let mayMeasure: Bool
        package let today: Day
    }

    package static let action = Action.openProvider
    package let provider: ID<Organisation>

    package init(_ provider: ID<Organisation>) { self.provider = provider }

    package var subject: Subject { .organisation(provider) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.organisation(provider), found.kind == .provider else {
            throw Refusal.notFound("provider")
        }
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let dossier = try register.dossier(of: found)
        let periods = try register.periods(at: provider, in: DateRange(day: act.today))
        return Answer(
            dossier: dossier, judgement: ProviderJudgement(dossier, rules: rules, on: act.today), rules: rules,
            clients: Set(periods.map(\.clientID)).count,
            mayDecide: act.worker.role == .serviceManager,
            measures: try register.measureValues(of: provider),
            mayMeasure: !Action.recordMeasure.grounds(for: act.worker.role).isEmpty, today: act.today)
    }
}
