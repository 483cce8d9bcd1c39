/// A number that a rule sets, with the paragraph it comes from.
package struct RuleLimit: Equatable, Sendable {
    package let value: Int
    package let citation: Citation

    package init(value: Int, citation: Citation) {
        self.value = value
        self.citation = citation
    }
}

extension RuleSet {
    /// The strictest number among rules of the kind that bind the service form: the smallest of the highest bounds.
    package func limit(_ kind: RuleKind, _ parameter: String, for serviceForm: String) -> RuleLimit? {
        about(kind).about(serviceForm: serviceForm).allRules.filter { $0.severity != .note }
            .compactMap { rule in
                rule.parameters.integer(parameter).map { RuleLimit(value: $0, citation: rule.citation) }
            }.min { $0.value < $1.value }
    }
}
