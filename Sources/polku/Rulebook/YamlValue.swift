import Casework
import Yams

/// Single values read from nodes; what is wrong is told at the node.
enum YamlValue {
    /// Larger numbers have no meaning in a rulebook: about ten milliard.
    static let largest = 10_000_000_000

    static func text(_ node: Node, _ what: String, _ problems: ProblemList) -> String? {
        guard let text = node.scalar?.string, !text.allSatisfy(\.isWhitespace) else {
            problems.add(node, "\(what) is not a text", mend: "write a text that is not empty")
            return nil
        }
        return text
    }

    static func day(_ node: Node, _ what: String, _ problems: ProblemList) -> Day? {
        if let text = node.scalar?.string, let day = Day(text) { return day }
        problems.add(node, "\(what) is not a day that exists", mend: "write it as 2026-01-31")
        return nil
    }

    static func flag(_ node: Node, _ what: String, _ problems: ProblemList) -> Bool? {
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            problems.add(node, "\(what) is neither true nor false", mend: "write true or false")
            return nil
        }
    }

    static func integer(
        _ node: Node, _ what: String, in range: ClosedRange<Int> = -largest...largest, _ problems: ProblemList
    ) -> Int? {
        if let text = node.scalar?.string, let number = Int(text), range.contains(number) { return number }
        problems.add(
            node, "\(what) is not a whole number from \(range.lowerBound) to \(range.upperBound)",
            mend: "write a whole number within those bounds")
        return nil
    }

    static func codes(_ node: Node, _ what: String, _ problems: ProblemList) -> [String]? {
        guard let sequence = node.sequence else {
            problems.add(node, "\(what) is not a list", mend: "write it as [one, two]")
            return nil
        }
        let codes = sequence.map { text($0, "an item of \(what)", problems) }
        return codes.contains(nil) ? nil : codes.compactMap(\.self)
    }

    /// The value of a fact, by the type the vocabulary gives it.
    static func fact(_ node: Node, _ fact: Fact, _ problems: ProblemList) -> FactValue? {
        switch fact.type {
        case .day: return day(node, fact.name, problems).map(FactValue.day)
        case .integer, .minutes, .money: return integer(node, fact.name, problems).map(FactValue.integer)
        case .flag: return flag(node, fact.name, problems).map(FactValue.flag)
        case .code: return text(node, fact.name, problems).map(FactValue.code)
        case .codeList: return codes(node, fact.name, problems).map(FactValue.codes)
        case .dayList:
            guard let sequence = node.sequence else {
                problems.add(node, "\(fact.name) is not a list of days", mend: "write it as [2026-01-30, 2026-01-31]")
                return nil
            }
            let days = sequence.map { day($0, "an item of \(fact.name)", problems) }
            return days.contains(nil) ? nil : .days(days.compactMap(\.self))
        }
    }
}
