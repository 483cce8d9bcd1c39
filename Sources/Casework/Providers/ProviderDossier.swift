/// Everything that a county knows of a provider when it approves one.
package struct ProviderDossier: Sendable {
    package let provider: Organisation
    package let terms: ProviderTerms
    /// The latest last.
    package let states: [ProviderStateChange]
    package let papers: [ProviderPaper]
    package let staff: [ProviderWorker]
    package let meetings: [ProviderMeeting]
    package let sites: [(site: Site, service: SiteService)]

    package init(
        provider: Organisation, terms: ProviderTerms, states: [ProviderStateChange], papers: [ProviderPaper],
        staff: [ProviderWorker], meetings: [ProviderMeeting], sites: [(site: Site, service: SiteService)]
    ) {
        self.provider = provider
        self.terms = terms
        self.states = states
        self.papers = papers
        self.staff = staff
        self.meetings = meetings
        self.sites = sites
    }

    /// Where the provider stands on the day; nil when it has never applied.
    package func state(on day: Day) -> ProviderState? { states.last { $0.from <= day }?.state }

    /// The staff of the day, substitutes among them.
    package func staff(on day: Day) -> [ProviderWorker] { staff.filter { $0.terms.days.contains(day) } }

    /// The one of the staff who answers for the service, by the name told in the terms.
    package func responsibleWorker(on day: Day) -> ProviderWorker? {
        let name = terms.responsibleWorker.lowercased()
        return name.isEmpty ? nil : staff(on: day).first { $0.terms.name.lowercased() == name }
    }

    /// What the rules about approval ask of the provider as a whole on the day.
    package func facts(on day: Day) -> Facts {
        let held = Set(papers.filter { $0.holds(on: day) }.map(\.item)).sorted()
        var facts = Facts()
        facts[.actDay] = .day(day)
        facts[.providerDossier] = .codes(held)
        if terms.usesSubcontractors {
            facts[.providerSubcontractorsAccounted] = .flag(held.contains("subcontractors"))
        }
        facts[.providerTeam] = .codes(
            Set(staff(on: day).filter { $0.terms.substitutes.isEmpty }.flatMap(\.terms.grounds)).sorted())
        facts[.providerResponsibleGrounds] = .codes(responsibleWorker(on: day)?.terms.grounds ?? [])
        let open = sites.filter { $0.site.validFrom <= day && ($0.site.validTo.map { day <= $0 } ?? true) }
        facts[.providerPremisesSuitable] = .flag(
            !open.isEmpty && open.allSatisfy { $0.service.isSuitable } && open.contains { $0.service.hasDigitalRoom })
        return facts
    }
}
