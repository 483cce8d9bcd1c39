/// One rule of a rulebook: a typed check, its weight, its words and the paragraph it comes from.
///
/// A class only so that a finding can point at its rule without copying it; nothing in it ever changes.
package final class Rule: Sendable {
    package let id: String
    package let kind: RuleKind
    package let check: any RuleCheck
    package let parameters: Parameters
    /// Service forms the rule is about; empty means all.
    package let appliesTo: [String]
    /// Service forms the rule is not about; it speaks also when the form is not known.
    package let exceptFor: [String]
    package let citation: Citation
    /// What is wrong and how to mend it, with `{figure}` places.
    package let message: Wording
    /// The rule's short name, shown when the check passes.
    package let title: Wording
    package let examples: [RuleExample]
    /// Why the value or the reading is ours and not the source's; nil when the source states it.
    package let assumption: Wording?
    /// Whether the source leaves the value open, so that a county may settle it.
    package let isOpen: Bool
    private let statedSeverity: Severity
    /// The facts without which the rule cannot speak.
    package let needs: FactSet

    package init(
        id: String, kind: RuleKind, severity: Severity, parameters: Parameters, appliesTo: [String] = [],
        exceptFor: [String] = [], citation: Citation, message: Wording, title: Wording, examples: [RuleExample] = [],
        assumption: Wording? = nil, isOpen: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.parameters = parameters
        self.appliesTo = appliesTo
        self.exceptFor = exceptFor
        self.citation = citation
        self.message = message
        self.title = title
        self.examples = examples
        self.assumption = assumption
        self.isOpen = isOpen || assumption != nil
        statedSeverity = severity
        check = kind.type.init(parameters)
        needs = FactSet(check.needs + (appliesTo.isEmpty ? [] : [.serviceForm]))
    }

    /// The rule's weight; an assumed value never blocks.
    package var severity: Severity { isAssumed ? min(statedSeverity, .warn) : statedSeverity }

    package var isAssumed: Bool { assumption != nil }

    /// Whether the rule is about this service form; a rule about some forms waits until the form is known.
    package func concerns(_ serviceForm: String?) -> Bool {
        guard let serviceForm else { return true }
        return (appliesTo.isEmpty || appliesTo.contains(serviceForm)) && !exceptFor.contains(serviceForm)
    }
}

extension Rule {
    /// The rule's message as a reader meets it without a case.
    ///
    /// The rule's own limits stand in their places; a figure that only a case could tell is an ellipsis.
    package var statement: Wording { message.mapped(Self.withoutCase(limits: limits)) }

    private var limits: [String: String] {
        var limits: [String: String] = [:]
        for (name, value) in parameters.values {
            guard case .integer(let number) = value else { continue }
            let figure: Figure =
                if name.hasSuffix("minutes") {
                    .minutes(number)
                } else if name.hasSuffix("metres") || name.hasSuffix("distance") {
                    .metres(number)
                } else { .integer(number) }
            limits[name] = figure.worded { _, _ in nil }.fi
        }
        return limits
    }

    private static func withoutCase(limits: [String: String]) -> (String) -> String {
        { text in
            var told = ""
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                told += rest[..<open]
                told += limits[String(rest[rest.index(after: open)..<close])] ?? "…"
                rest = rest[rest.index(after: close)...]
            }
            return told + rest
        }
    }
}
