/// A length of time in whole minutes, never negative.
package struct Minutes: Hashable, Comparable, Sendable {
    /// Minutes, 0 or more.
    package let value: Int

    /// So many minutes; nil when negative.
    package init?(_ value: Int) {
        guard value >= 0 else { return nil }
        self.value = value
    }

    /// Reads hours as a person types them, from none to 24: `4`, `4,25`, `4.25` or `4:15`.
    ///
    /// Nil for anything else, and for a part of an hour that isn't whole minutes.
    package static func parsed(_ text: String) -> Minutes? {
        let text = text.trimmed
        let clock = text.split(separator: ":", omittingEmptySubsequences: false)
        if clock.count == 2 {
            guard let hours = Int(digits: clock[0], count: 1...2), let rest = Int(digits: clock[1], count: 2...2),
                rest < 60
            else { return nil }
            return ofOneDay(hours * 60 + rest)
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count <= 2, let hours = Int(digits: parts[0], count: 1...2) else { return nil }
        guard parts.count == 2 else { return ofOneDay(hours * 60) }
        guard let decimals = Int(digits: parts[1], count: 1...4) else { return nil }
        let scale = [10, 100, 1_000, 10_000][parts[1].utf8.count - 1]
        guard decimals * 60 % scale == 0 else { return nil }
        return ofOneDay(hours * 60 + decimals * 60 / scale)
    }

    /// Both together; nil when the number would be too large to hold.
    package func adding(_ other: Minutes) -> Minutes? {
        let (sum, overflow) = value.addingReportingOverflow(other.value)
        return overflow ? nil : Minutes(sum)
    }

    /// All together; nil when the number would be too large to hold.
    package static func sum(_ all: some Sequence<Minutes>) -> Minutes? {
        all.reduce(Minutes(0)) { $0?.adding($1) }
    }

    package static func < (lhs: Minutes, rhs: Minutes) -> Bool { lhs.value < rhs.value }

    private static func ofOneDay(_ value: Int) -> Minutes? { value <= 1_440 ? Minutes(value) : nil }
}

extension Minutes: ExpressibleByIntegerLiteral {
    /// A constant of the code; a negative one counts as none.
    package init(integerLiteral value: Int) { self.value = max(0, value) }
}

extension Minutes: CustomStringConvertible {
    /// Hours in Finnish notation, `4` or `4,25`; what hundredths can't say exactly is told as `4:19`.
    package var description: String {
        let (hours, rest) = (value / 60, value % 60)
        guard rest % 3 == 0 else { return "\(hours):\(rest.padded(to: 2))" }
        let hundredths = rest * 5 / 3
        if hundredths == 0 { return "\(hours)" }
        return hundredths % 10 == 0 ? "\(hours),\(hundredths / 10)" : "\(hours),\(hundredths.padded(to: 2))"
    }
}

extension Minutes: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let minutes = Minutes(try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "minutes below zero")
        }
        self = minutes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    package var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
