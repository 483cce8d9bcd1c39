import Casework
import Yams

/// Reads the examples of a rule.
struct ExampleReader {
    struct Located {
        let example: RuleExample
        let mark: Place?
    }

    let problems: ProblemList

    func example(_ node: Node) -> Located? {
        guard
            let fields = YamlFields(
                node, "the example", keys: ["facts", "expect", "values"], required: ["facts", "expect"],
                problems: problems)
        else { return nil }
        let expect = fields.choice("expect", RuleExample.Expectation.self)
        let facts = fields["facts"].map(facts)
        let values = fields["values"].map(values) ?? [:]
        guard let expect, let facts else { return nil }
        return Located(example: RuleExample(facts: facts, expect: expect, values: values), mark: node.place)
    }

    private func facts(_ node: Node) -> Facts {
        var facts = Facts()
        guard let mapping = node.mapping else {
            problems.add(node, "facts is not a mapping", mend: "write it as fact: value lines")
            return facts
        }
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard let fact = Fact.named(name) else {
                problems.add(
                    key, "unknown fact \(name.prefix(60))",
                    mend: suggestion(for: name, among: Fact.allCases.map(\.name)))
                continue
            }
            facts[fact] = YamlValue.fact(value, fact, problems)
        }
        return facts
    }

    private func values(_ node: Node) -> [DerivedValue: FactValue] {
        var values: [DerivedValue: FactValue] = [:]
        guard let mapping = node.mapping else {
            problems.add(node, "values is not a mapping", mend: "write it as value: … lines")
            return values
        }
        for (key, node) in mapping {
            let name = key.string ?? ""
            guard let value = DerivedValue(rawValue: name) else {
                problems.add(
                    key, "unknown value \(name.prefix(60))",
                    mend: suggestion(for: name, among: DerivedValue.allCases.map(\.rawValue)))
                continue
            }
            guard let text = YamlValue.text(node, name, problems) else { continue }
            values[value] = Day(text).map(FactValue.day) ?? Int(text).map(FactValue.integer) ?? .code(text)
        }
        return values
    }
}
