import Casework
import Yams

/// Reads one rule: its kind, its typed parameters, its words and its examples.
struct RuleReader {
    let problems: ProblemList
    /// The service forms of the file; empty when the file defines none.
    let serviceForms: [String]

    private static let keys = [
        "id", "kind", "severity", "parameters", "applies_to", "except", "citation", "message", "title", "examples",
        "assumed",
        "reason",
    ]

    func rule(_ node: Node) -> Rule? {
        guard
            let fields = YamlFields(
                node, "the rule", keys: Self.keys,
                required: ["id", "kind", "severity", "citation", "message", "examples"], problems: problems)
        else { return nil }
        let id = fields.text("id")
        let kind = fields.choice("kind", RuleKind.self)
        let severity = fields.choice("severity", Severity.self)
        let citation = fields.citation()
        let message = fields.wording("message")
        let title = fields.wording("title")
        let assumption = assumption(fields)
        let appliesTo = serviceForms(fields, "applies_to")
        let except = serviceForms(fields, "except")
        guard let kind, let parameters = ParameterReader(problems: problems).parameters(fields, kind) else {
            return nil
        }
        let examples = fields.items("examples").compactMap(ExampleReader(problems: problems).example)
        guard let id, let severity, let citation, let message else { return nil }
        let rule = Rule(
            id: id, kind: kind, severity: severity, parameters: parameters, appliesTo: appliesTo,
            exceptFor: except, citation: citation,
            message: message, title: title ?? Wording(id), examples: examples.map(\.example), assumption: assumption)
        checkWords(of: rule, fields)
        check(examples, of: rule, fields)
        return rule
    }

    private func serviceForms(_ fields: YamlFields, _ key: String) -> [String] {
        let forms = fields.codes(key)
        for form in forms where !serviceForms.isEmpty && !serviceForms.contains(form) {
            problems.add(
                fields.mark(key), "\(key) names the unknown service form \(form.prefix(60))",
                mend: suggestion(for: form, among: serviceForms))
        }
        return forms
    }

    /// The reason of an assumed value; a rule that is not assumed needs none.
    private func assumption(_ fields: YamlFields) -> Wording? {
        guard fields.flag("assumed") == true else { return nil }
        guard let reason = fields["reason"] else {
            problems.add(fields.mark("assumed"), "an assumed rule has no reason", mend: "add reason: why it is assumed")
            return Wording("")
        }
        if reason.scalar != nil { return fields.text("reason").map { Wording($0) } }
        return fields.wording("reason") ?? Wording("")
    }

    private func checkWords(of rule: Rule, _ fields: YamlFields) {
        let figures = rule.kind.type.figures
        let texts = [rule.message.fi, rule.message.sv, rule.message.en]
        for figure in Set(texts.flatMap(\.placeholders)) where !figures.contains(figure) {
            problems.add(
                fields.mark("message"), "the kind \(rule.kind.rawValue) has no figure {\(figure.prefix(60))}",
                mend: figures.isEmpty ? "leave it out" : suggestion(for: figure, among: figures))
        }
        if rule.isAssumed, fields.text("severity") == Severity.block.rawValue {
            problems.add(
                fields.mark("severity"), "an assumed rule would block",
                mend: "write warn or note: an assumption never blocks")
        }
        if let contradiction = rule.check.contradiction {
            problems.add(fields.mark("parameters"), contradiction, mend: "correct the parameters")
        }
    }

    private func check(_ examples: [ExampleReader.Located], of rule: Rule, _ fields: YamlFields) {
        for located in examples {
            if let mismatch = rule.mismatch(in: located.example) {
                problems.add(
                    located.mark, "an example of \(rule.id) fails: \(mismatch)", mend: "correct the example or the rule"
                )
            }
        }
        for wanted in [RuleExample.Expectation.passes, .finding]
        where !examples.contains(where: { $0.example.expect == wanted }) {
            problems.add(
                fields.mark("examples"), "the rule \(rule.id) has no example that expects \(wanted.rawValue)",
                mend: "add one")
        }
    }
}

extension String {
    /// The names within braces: `{figure}`.
    fileprivate var placeholders: [String] {
        split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) } ?? String(part)
        }
    }
}
