/// What one rule said of a client or a decision, kept as it was said: the rule with its edition, and the words.
package struct KeptFinding: Equatable, Sendable {
    package enum Verdict: String, Sendable, CaseIterable {
        case met, block, warn, note
        /// The rule couldn't speak, because something isn't known.
        case unknown
    }

    package let edition: String
    package let ruleID: String
    package let verdict: Verdict
    /// Whether the rule asks who the client is, and not what the decision grants.
    package let isAboutClient: Bool
    /// What was missed and how to mend it; nil for a rule that was met.
    package let message: Wording?

    package init(edition: String, ruleID: String, verdict: Verdict, isAboutClient: Bool, message: Wording? = nil) {
        self.edition = edition
        self.ruleID = ruleID
        self.verdict = verdict
        self.isAboutClient = isAboutClient
        self.message = message
    }
}

/// A kept finding with its rule as the edition has it; nil parts when the edition is no longer known.
package struct RuledFinding: Equatable, Sendable {
    package let finding: KeptFinding
    package let title: Wording
    package let citation: Citation?
    /// Which branch of the rule the client belongs to, as its code; nil for a rule without branches.
    package let branch: String?

    package init(_ finding: KeptFinding, under rulebooks: [Rulebook], branch: String? = nil) {
        let rule = rulebooks.last { $0.edition == finding.edition }?.rules.first { $0.id == finding.ruleID }
        self.finding = finding
        title = rule?.title ?? Wording(finding.ruleID)
        citation = rule?.citation
        self.branch = rule?.kind == .ageBranch ? branch : nil
    }
}

extension Rule {
    /// Whether the rule asks who the client is: age, home, job search, benefit, and the days they are asked on.
    package var isAboutClient: Bool {
        let needs = check.needs
        let days: [Fact] = [.actDay, .periodFirstDay, .periodLastDay]
        return needs.contains { $0.name.hasPrefix("client.") }
            && needs.allSatisfy { $0.name.hasPrefix("client.") || days.contains($0) }
            && !needs.contains(.clientServiceStartedDay) && !needs.contains(.clientCriteriaMetDay)
    }
}

extension Assessment {
    /// Everything the rules said: what was missed, what was met, and of the client's own rules what couldn't be asked.
    package var kept: [KeptFinding] {
        let missed = findings.map { finding in
            KeptFinding(
                edition: finding.edition, ruleID: finding.rule.id, verdict: finding.severity.verdict,
                isAboutClient: finding.rule.isAboutClient, message: finding.message)
        }
        let met = passed.map { passed in
            KeptFinding(
                edition: passed.edition, ruleID: passed.rule.id, verdict: .met,
                isAboutClient: passed.rule.isAboutClient)
        }
        return missed + met
    }

    /// What the rules that ask who the client is say, those that couldn't be asked too.
    ///
    /// - Parameter rules: the set that was asked, which tells a silent rule's edition
    package func eligibility(under rules: RuleSet) -> [KeptFinding] {
        let silent = unknown.filter { $0.rule.isAboutClient && $0.rule.appliesTo.isEmpty }.map { unknown in
            let edition = rules.rulebooks.last { $0.rules.contains { $0.id == unknown.rule.id } }?.edition ?? ""
            let lacking = Wording.list(unknown.missing.map(\.entry.meaning))
            return KeptFinding(
                edition: edition, ruleID: unknown.rule.id, verdict: .unknown, isAboutClient: true, message: lacking)
        }
        return kept.filter(\.isAboutClient) + silent
    }
}

extension Severity {
    fileprivate var verdict: KeptFinding.Verdict {
        switch self {
        case .block: .block
        case .warn: .warn
        case .note: .note
        }
    }
}
