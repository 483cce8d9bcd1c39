/// A rule that something rests on: its place in the rulebooks, and the paragraph that it comes from.
package struct CitedRule: Hashable, Sendable {
    /// The edition that the rule is in: `laki-189-2001@2026-01-01`.
    package let edition: String
    /// The rule's id within the edition.
    package let rule: String
    package let citation: Citation

    package init(edition: String, rule: String, citation: Citation) {
        self.edition = edition
        self.rule = rule
        self.citation = citation
    }

    init(_ rule: Rule, in edition: String) {
        self.init(edition: edition, rule: rule.id, citation: rule.citation)
    }
}

extension Finding {
    /// The rule that the finding rests on.
    package var citedRule: CitedRule { CitedRule(rule, in: edition) }
}
