/// One entry of the vocabulary of facts.
package struct FactEntry: Sendable {
    /// The name that rulebooks and the API use.
    package let name: String
    package let type: FactType
    /// The unit of a number, or the code list a code is taken from; empty when there is neither.
    package let unit: String
    package let meaning: Wording

    init(_ name: String, _ type: FactType, _ unit: String = "", fi: String, sv: String, en: String) {
        self.name = name
        self.type = type
        self.unit = unit
        meaning = Wording(fi: fi, sv: sv, en: en)
    }
}

/// Everything that can be told to a rule, in the order of `Fact`.
package enum FactVocabulary {
    package static let entries: [FactEntry] =
        act + client + needsAndConsents + plan + decision + provider + periodAndDays + reports + closing

    /// The facts by name.
    static let facts: [String: Fact] = Dictionary(
        zip(entries.map(\.name), Fact.allCases), uniquingKeysWith: { first, _ in first })
}
