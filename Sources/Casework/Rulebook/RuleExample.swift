/// An example a rulebook carries: facts and what the rule must say of them; every example runs as a test.
package struct RuleExample: Sendable {
    package enum Expectation: String, CaseIterable, Sendable {
        case passes
        case finding
        /// The rule only computes values from the facts.
        case computes
        case unknown
    }

    package let facts: Facts
    package let expect: Expectation
    package let values: [DerivedValue: FactValue]

    package init(facts: Facts, expect: Expectation, values: [DerivedValue: FactValue] = [:]) {
        self.facts = facts
        self.expect = expect
        self.values = values
    }
}
