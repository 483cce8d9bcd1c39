/// How a rule's answer to an example differs from what the example expects.
package struct ExampleMismatch: CustomStringConvertible, Sendable {
    package let expected: RuleExample.Expectation
    package let answered: RuleExample.Expectation
    /// Values that came out otherwise: name, expected, computed.
    package let values: [(DerivedValue, expected: FactValue, computed: FactValue?)]

    package var description: String {
        if expected != answered { return "expected \(expected.rawValue), the rule answers \(answered.rawValue)" }
        return values.map { name, expected, computed in
            "expected \(name.rawValue) \(expected.plain), computed \(computed?.plain ?? "nothing")"
        }.joined(separator: "; ")
    }
}

extension Rule {
    /// Runs an example; nil when the rule answers as the example expects.
    package func mismatch(in example: RuleExample) -> ExampleMismatch? {
        let (answered, computed) = answer(to: example.facts)
        let wrong = example.values.filter { computed[$0.key] != $0.value }
        guard answered != example.expect || !wrong.isEmpty else { return nil }
        return ExampleMismatch(
            expected: example.expect, answered: answered,
            values: wrong.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value, computed[$0.key]) })
    }

    private func answer(to facts: Facts) -> (RuleExample.Expectation, [DerivedValue: FactValue]) {
        guard needs.isSubset(of: facts.known), concerns(facts.code(.serviceForm)) else { return (.unknown, [:]) }
        let judgement = check.judge(facts)
        let values = Dictionary(judgement.values.map { ($0.name, $0.value) }) { _, last in last }
        switch judgement.verdict {
        case .passes: return (.passes, values)
        case .finding: return (.finding, values)
        case .computes: return (.computes, values)
        case .notConcerned, .unknown: return (.unknown, values)
        }
    }
}

extension FactValue {
    /// The value as plain text, for messages to those who write rulebooks.
    package var plain: String {
        switch self {
        case .day(let day): day.description
        case .integer(let integer): String(integer)
        case .flag(let flag): String(flag)
        case .code(let code): code
        case .codes(let codes): codes.joined(separator: ", ")
        case .days(let days): days.map(\.description).joined(separator: ", ")
        }
    }
}
