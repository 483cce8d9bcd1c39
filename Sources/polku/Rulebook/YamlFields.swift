import Casework
import Yams

/// The fields of one mapping: unknown and missing keys are told, values are read by type.
struct YamlFields {
    let node: Node
    let problems: ProblemList
    private let values: [String: Node]

    /// Reads a mapping that may have `keys`, of which `required` must be there; nil when it is no mapping.
    init?(_ node: Node, _ what: String, keys: [String], required: [String] = [], problems: ProblemList) {
        guard let mapping = node.mapping else {
            problems.add(node, "\(what) is not a mapping", mend: "write it as key: value lines")
            return nil
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if keys.contains(name) {
                values[name] = value
            } else {
                problems.add(
                    key, "unknown key \(name.prefix(60)) in \(what)", mend: suggestion(for: name, among: keys))
            }
        }
        for name in required where values[name] == nil {
            problems.add(node, "\(what) has no \(name)", mend: "add the key \(name)")
        }
        self.node = node
        self.problems = problems
        self.values = values
    }

    subscript(key: String) -> Node? { values[key] }

    func mark(_ key: String) -> Place? { (values[key] ?? node).place }

    /// A text that is not empty; nil when the key is missing.
    func text(_ key: String) -> String? {
        guard let node = values[key] else { return nil }
        return YamlValue.text(node, key, problems)
    }

    func day(_ key: String) -> Day? {
        guard let node = values[key] else { return nil }
        return YamlValue.day(node, key, problems)
    }

    func flag(_ key: String) -> Bool? {
        guard let node = values[key] else { return nil }
        return YamlValue.flag(node, key, problems)
    }

    func codes(_ key: String) -> [String] {
        guard let node = values[key] else { return [] }
        return YamlValue.codes(node, key, problems) ?? []
    }

    /// One of the raw values of a closed list.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let node = values[key], let word = YamlValue.text(node, key, problems) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        problems.add(
            node, "unknown \(key) \(word.prefix(60))",
            mend: suggestion(for: word, among: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// A text in all three languages.
    func wording(_ key: String) -> Wording? {
        guard let node = values[key] else { return nil }
        let languages = ["fi", "sv", "en"]
        guard let fields = YamlFields(node, key, keys: languages, problems: problems) else { return nil }
        for language in languages where fields[language] == nil {
            problems.add(node, "\(key) has no text in \(language)", mend: "add \(language): …")
        }
        guard let fi = fields.text("fi"), let sv = fields.text("sv"), let en = fields.text("en") else { return nil }
        return Wording(fi: fi, sv: sv, en: en)
    }

    func citation(_ key: String = "citation") -> Citation? {
        guard let node = values[key] else { return nil }
        let keys = ["document", "paragraph"]
        guard let fields = YamlFields(node, key, keys: keys, required: keys, problems: problems),
            let document = fields.text("document"), let paragraph = fields.text("paragraph")
        else { return nil }
        return Citation(document: document, paragraph: paragraph)
    }

    /// The items of a list, none when the key is missing.
    func items(_ key: String) -> [Node] {
        guard let node = values[key] else { return [] }
        if let sequence = node.sequence { return Array(sequence) }
        problems.add(node, "\(key) is not a list", mend: "write each item on its own line after a dash")
        return []
    }
}
