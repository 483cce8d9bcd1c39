import Casework
import Yams

/// Reads the parameters of a rule by the types its kind declares.
struct ParameterReader {
    let problems: ProblemList

    /// The parameters, or nil when any is unknown, missing or of the wrong type.
    func parameters(_ rule: YamlFields, _ kind: RuleKind) -> Parameters? {
        let entries = kind.type.parameters
        let required = entries.filter(\.isRequired).map(\.name)
        guard let node = rule["parameters"] else {
            if required.isEmpty { return Parameters([:]) }
            problems.add(
                rule.node, "the kind \(kind.rawValue) needs parameters", mend: "add \(required.joined(separator: ", "))"
            )
            return nil
        }
        let before = problems.all.count
        guard
            let fields = YamlFields(
                node, "parameters of \(kind.rawValue)", keys: entries.map(\.name), required: required,
                problems: problems)
        else { return nil }
        var values: [String: ParameterValue] = [:]
        for entry in entries {
            if let node = fields[entry.name] { values[entry.name] = value(node, entry) }
        }
        return problems.all.count == before ? Parameters(values) : nil
    }

    private func value(_ node: Node, _ entry: ParameterEntry) -> ParameterValue? {
        switch entry.type {
        case .integer(let range):
            return YamlValue.integer(node, entry.name, in: range, problems).map(ParameterValue.integer)
        case .flag: return YamlValue.flag(node, entry.name, problems).map(ParameterValue.flag)
        case .day: return YamlValue.day(node, entry.name, problems).map(ParameterValue.day)
        case .code(let words): return code(node, entry.name, among: words)
        case .codes: return YamlValue.codes(node, entry.name, problems).map(ParameterValue.codes)
        case .codesByCode: return codesByCode(node, entry.name)
        case .fact(let type): return fact(node, type)
        }
    }

    private func code(_ node: Node, _ name: String, among words: [String]) -> ParameterValue? {
        guard let word = YamlValue.text(node, name, problems) else { return nil }
        if words.isEmpty || words.contains(word) { return .code(word) }
        problems.add(node, "unknown \(name) \(word.prefix(60))", mend: suggestion(for: word, among: words))
        return nil
    }

    private func codesByCode(_ node: Node, _ name: String) -> ParameterValue? {
        guard let mapping = node.mapping else {
            problems.add(node, "\(name) is not a mapping", mend: "write it as code: [one, two]")
            return nil
        }
        return .codesByCode(
            mapping.compactMap { key, value in
                guard let code = YamlValue.text(key, "a key of \(name)", problems),
                    let codes = YamlValue.codes(value, code, problems)
                else { return nil }
                return CodesForCode(code: code, allowed: codes)
            })
    }

    private func fact(_ node: Node, _ type: FactType) -> ParameterValue? {
        guard let name = YamlValue.text(node, "the fact", problems) else { return nil }
        let fitting = Fact.allCases.filter { $0.type == type }
        if let fact = Fact.named(name), fact.type == type { return .fact(fact) }
        problems.add(
            node, "there is no \(type.rawValue) fact \(name.prefix(60))",
            mend: suggestion(for: name, among: fitting.map(\.name)))
        return nil
    }
}
