/// What one rule says of the facts.
package struct Judgement: Equatable, Sendable {
    package enum Verdict: Equatable, Sendable {
        case passes
        /// The rule stands against the facts; the figures say by how much.
        case finding([NamedFigure])
        /// The rule only computed values.
        case computes
        /// The facts are of another matter than the rule.
        case notConcerned
        /// One of these facts would be needed.
        case unknown([Fact])
    }

    package let verdict: Verdict
    package let values: [NamedValue]

    package init(_ verdict: Verdict, values: [NamedValue] = []) {
        self.verdict = verdict
        self.values = values
    }

    package static let passes = Judgement(.passes)
    package static let notConcerned = Judgement(.notConcerned)

    package static func finding(_ figures: [NamedFigure] = [], values: [NamedValue] = []) -> Judgement {
        Judgement(.finding(figures), values: values)
    }

    package static func passes(values: [NamedValue]) -> Judgement { Judgement(.passes, values: values) }
    package static func computes(_ values: [NamedValue]) -> Judgement { Judgement(.computes, values: values) }
    package static func unknown(_ facts: Fact...) -> Judgement { Judgement(.unknown(facts)) }
}

/// A value a rule computed, with its name.
package struct NamedValue: Hashable, Sendable {
    package let name: DerivedValue
    package let value: FactValue

    package init(_ name: DerivedValue, _ value: FactValue) {
        self.name = name
        self.value = value
    }
}
