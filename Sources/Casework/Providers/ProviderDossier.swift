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
        let open = sites.filter { $0.site.validFrom <= day && ($0.site.validTo.map { day <= $0 } ?? true) }
        facts[.providerPremisesSuitable] = .flag(
            !open.isEmpty && open.allSatisfy { $0.service.isSuitable } && open.contains { $0.service.hasDigitalRoom })
        return facts
    }
}

/// What the rules say of a provider on a day.
package struct ProviderJudgement: Sendable {
    /// Of the provider as a whole.
    package let findings: [Finding]
    package let passed: [Passed]
    /// Of each of the staff.
    package let staff: [(worker: ProviderWorker, findings: [Finding])]
    /// Papers that have expired or are about to, by their last day.
    package let expiring: [(paper: ProviderPaper, finding: Finding)]

    package var isBlocked: Bool { all.contains { $0.severity == .block } }
    /// Every finding, the provider's own first.
    package var all: [Finding] { findings + staff.flatMap(\.findings) + expiring.map(\.finding) }

    package init(_ dossier: ProviderDossier, rules: RuleSet, on day: Day) {
        let facts = dossier.facts(on: day)
        let kinds = rules.about(.documentParts, .mustHold, .codeAnyOf)
        let assessment = kinds.about(facts).check(facts)
        findings = assessment.findings
        passed = assessment.passed
        staff = dossier.staff(on: day).map { worker in
            let facts = worker.terms.facts
            return (worker, kinds.about(facts).check(facts).findings)
        }
        let reminders = rules.about(.validityReminder)
        let items = Set(dossier.papers.map(\.item)).sorted()
        expiring = items.compactMap { dossier.papers.current($0, on: day) }.compactMap { paper in
            guard let last = paper.validTo else { return nil }
            var facts = Facts()
            facts[.actDay] = .day(day)
            facts[.paperLastDay] = .day(last)
            return reminders.check(facts).findings.first.map { (paper, $0) }
        }.sorted { ($0.paper.validTo ?? .distant) < ($1.paper.validTo ?? .distant) }
    }
}
