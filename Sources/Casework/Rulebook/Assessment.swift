/// A rule that stands against the facts, with its figures and its words.
package struct Finding: Sendable {
    package let rule: Rule
    /// The edition the rule is in.
    package let edition: String
    package let figures: [NamedFigure]
    private let names: CodeNames

    init(rule: Rule, edition: String, figures: [NamedFigure], names: CodeNames) {
        self.rule = rule
        self.edition = edition
        self.figures = figures
        self.names = names
    }

    package var severity: Severity { rule.severity }
    package var citation: Citation { rule.citation }
    package var isAssumed: Bool { rule.isAssumed }

    /// What is wrong and how to mend it, the figures filled in; an assumed rule says so.
    package var message: Wording {
        var known: [Substring: Wording] = [:]
        func words(for name: Substring) -> Wording? {
            if let words = known[name] { return words }
            let words = figures.first { $0.name == name }.map { $0.figure.worded(names: names.name) }
            known[name] = words
            return words
        }
        let message = Wording(
            fi: rule.message.fi.filled { words(for: $0)?.fi }, sv: rule.message.sv.filled { words(for: $0)?.sv },
            en: rule.message.en.filled { words(for: $0)?.en })
        return isAssumed ? message.followed(by: Self.assumed) : message
    }

    private static let assumed = Wording(fi: " (oletus)", sv: " (antagande)", en: " (assumption)")
}

/// A rule that the facts satisfy.
package struct Passed: Sendable {
    package let rule: Rule
    package let edition: String

    /// The rule's short name.
    package var title: Wording { rule.title }
    package var citation: Citation { rule.citation }
}

/// A rule that could not speak because facts are missing.
package struct Unknown: Sendable {
    package let rule: Rule
    let known: FactSet
    let asked: [Fact]

    /// The facts that would let it speak.
    package var missing: [Fact] {
        let form: [Fact] = rule.appliesTo.isEmpty ? [] : [.serviceForm]
        return (rule.check.needs + form).filter { !known.contains($0) } + asked
    }
}

/// What the rules say of the facts: all layers, each finding with its own citation.
package struct Assessment: Sendable {
    package internal(set) var findings: [Finding] = []
    package internal(set) var passed: [Passed] = []
    package internal(set) var unknown: [Unknown] = []
    /// What the rules computed, by name; a nearer layer's value stands over the act's.
    package internal(set) var values: [DerivedValue: FactValue] = [:]

    package init() {}

    /// Whether something stands against the act.
    package var isBlocked: Bool { findings.contains { $0.severity == .block } }
    /// The weight of the heaviest finding; nil when there are none.
    package var severity: Severity? { findings.map(\.severity).max() }

    package func day(_ value: DerivedValue) -> Day? {
        guard case .day(let day) = values[value] else { return nil }
        return day
    }

    package func integer(_ value: DerivedValue) -> Int? {
        guard case .integer(let integer) = values[value] else { return nil }
        return integer
    }
}

extension String {
    /// The text with every `{name}` that is known replaced; found byte by byte, as both braces are ASCII.
    fileprivate func filled(_ words: (Substring) -> String?) -> String {
        var filled = ""
        var rest = self[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let after = rest.utf8.index(after: close)
            filled += rest[..<open]
            filled += words(rest[rest.utf8.index(after: open)..<close]) ?? String(rest[open..<after])
            rest = rest[after...]
        }
        return filled + rest
    }
}
