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
        expiring = Self.expiring(dossier.papers, rules: rules.about(.validityReminder), on: day)
    }

    /// The papers of one provider that have expired or are about to, by their last day.
    package static func expiring(
        _ papers: [ProviderPaper], rules: RuleSet, on day: Day
    ) -> [(paper: ProviderPaper, finding: Finding)] {
        let items = Set(papers.map(\.item)).sorted()
        return items.compactMap { papers.current($0, on: day) }.compactMap { paper in
            guard let last = paper.validTo else { return nil }
            var facts = Facts()
            facts[.actDay] = .day(day)
            facts[.paperLastDay] = .day(last)
            return rules.check(facts).findings.first.map { (paper, $0) }
        }.sorted { ($0.paper.validTo ?? .distant) < ($1.paper.validTo ?? .distant) }
    }
}
