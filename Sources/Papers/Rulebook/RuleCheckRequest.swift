package import Casework
package import Foundation

/// What is asked of the rules in JSON: the facts, and optionally the rulebook and the day of the act.
///
/// The body is either the facts themselves or `{"rulebook": …, "on": …, "facts": {…}}`. Facts are named as in the
/// vocabulary; `{"client": {"birth_date": …}}` is read as `client.birth_date`, and null as not known.
package struct RuleCheckRequest: Sendable {
    package let rulebook: String?
    package let on: Day?
    package let facts: Facts

    /// Larger bodies are refused unread.
    package static let largestSize = 1 << 20
    /// Larger numbers have no meaning for a fact.
    package static let largestNumber = 10_000_000_000

    /// Reads the body.
    ///
    /// - Throws: `RuleCheckProblems`, every problem found.
    package init(json: Data) throws(RuleCheckProblems) {
        guard json.count <= Self.largestSize else { throw RuleCheckProblems(all: [.init("", .tooLarge)]) }
        guard let body = try? JSONDecoder().decode(JSONValue.self, from: json), case .object(let fields) = body else {
            throw RuleCheckProblems(all: [.init("", .notAnObject)])
        }
        var reader = FactReader()
        let isWrapped = fields["facts"] != nil
        rulebook = isWrapped ? reader.text(fields["rulebook"], "rulebook") : nil
        on = isWrapped ? reader.day(fields["on"], "on") : nil
        if isWrapped {
            for name in fields.keys where !["rulebook", "on", "facts"].contains(name) {
                reader.problems.append(.init(name, .unknownFact))
            }
        }
        reader.read(isWrapped ? fields["facts"] ?? .null : body, under: "")
        facts = reader.facts
        guard reader.problems.isEmpty else {
            throw RuleCheckProblems(all: reader.problems.sorted { $0.name < $1.name })
        }
    }
}

/// Why a request to the rules can't be read.
package struct RuleCheckProblems: Error, Sendable {
    package struct Problem: Equatable, Sendable {
        package enum Code: Equatable, Sendable {
            case notAnObject
            case tooLarge
            case unknownFact
            /// The fact takes values of this type.
            case wrongType(FactType)
            case noSuchDay
            case numberOutOfRange
        }

        /// The fact or field; empty for the whole body.
        package let name: String
        package let code: Code

        init(_ name: String, _ code: Code) {
            self.name = name
            self.code = code
        }
    }

    package let all: [Problem]
}

/// Turns JSON values into facts of the vocabulary.
private struct FactReader {
    var facts = Facts()
    var problems: [RuleCheckProblems.Problem] = []

    mutating func read(_ value: JSONValue, under name: String) {
        if value == .null, !name.isEmpty { return }
        if let fact = Fact.named(name) {
            facts[fact] = self.value(value, of: fact)
        } else if case .object(let fields) = value {
            for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
                read(value, under: name.isEmpty ? field : name + "." + field)
            }
        } else {
            problems.append(.init(name, name.isEmpty ? .notAnObject : .unknownFact))
        }
    }

    mutating func text(_ value: JSONValue?, _ name: String) -> String? {
        switch value {
        case nil, .null: return nil
        case .text(let text): return text
        default:
            problems.append(.init(name, .wrongType(.code)))
            return nil
        }
    }

    mutating func day(_ value: JSONValue?, _ name: String) -> Day? {
        guard let text = text(value, name) else { return nil }
        guard let day = Day(text) else {
            problems.append(.init(name, .noSuchDay))
            return nil
        }
        return day
    }

    private mutating func value(_ value: JSONValue, of fact: Fact) -> FactValue? {
        switch (value, fact.type) {
        case (.text, .day): return day(value, fact.name).map(FactValue.day)
        case (.integer(let number), .integer), (.integer(let number), .minutes), (.integer(let number), .money):
            if abs(number) <= RuleCheckRequest.largestNumber { return .integer(number) }
            problems.append(.init(fact.name, .numberOutOfRange))
            return nil
        case (.flag(let flag), .flag): return .flag(flag)
        case (.text(let code), .code): return .code(code)
        case (.list(let items), .codeList):
            let codes = items.compactMap { if case .text(let code) = $0 { code } else { nil } }
            if codes.count == items.count { return .codes(codes) }
        case (.list(let items), .dayList):
            let days = items.compactMap { day($0, fact.name) }
            return days.count == items.count ? .days(days) : nil
        default: break
        }
        problems.append(.init(fact.name, .wrongType(fact.type)))
        return nil
    }

    /// The size of a number; the smallest number, which has no opposite, counts as the largest.
    private func abs(_ number: Int) -> Int { number == .min ? .max : Swift.abs(number) }
}
