/// An amount in whole cents; never a floating-point number.
///
/// Every operation that could grow past what an `Int` holds answers nil instead of trapping.
package struct Money: Hashable, Comparable, Sendable, Codable {
    /// Cents; below zero for a correction.
    package let cents: Int

    /// So many cents.
    package init(cents: Int) { self.cents = cents }

    /// No money.
    package static let zero = Money(cents: 0)

    package static func < (lhs: Money, rhs: Money) -> Bool { lhs.cents < rhs.cents }

    /// Both together; nil on overflow.
    package func adding(_ other: Money) -> Money? {
        Money(checked: cents.addingReportingOverflow(other.cents))
    }

    /// What is left after `other`; nil on overflow.
    package func subtracting(_ other: Money) -> Money? {
        Money(checked: cents.subtractingReportingOverflow(other.cents))
    }

    /// The amount so many times, as a unit price times units.
    package func times(_ count: Int) -> Money? {
        Money(checked: cents.multipliedReportingOverflow(by: count))
    }

    /// All together.
    package static func sum(_ all: some Sequence<Money>) -> Money? {
        all.reduce(zero as Money?) { $0?.adding($1) }
    }

    /// A share in hundredths, rounded half away from zero to the cent.
    package func percent(_ share: Int) -> Money? {
        guard let raw = times(share) else { return nil }
        let (whole, rest) = raw.cents.quotientAndRemainder(dividingBy: 100)
        return Money(cents: whole + (rest >= 50 ? 1 : rest <= -50 ? -1 : 0))
    }

    /// Reads euros as a person types them: `1 234,50`, `1234.5`, `12`, `12,50 €`; thousands may be set apart by spaces.
    ///
    /// Nil for anything else: a sign, more than two decimals, more than twelve digits of euros.
    package static func parsed(_ text: String) -> Money? {
        var text = text.trimmed
        if text.hasSuffix("€") { text = text.dropLast().trimmed }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count <= 2, let euros = wholeEuros(parts[0]) else { return nil }
        guard parts.count == 2 else { return Money(cents: euros * 100) }
        guard let decimals = Int(digits: parts[1], count: 1...2) else { return nil }
        return Money(cents: euros * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals))
    }

    private static func wholeEuros(_ text: Substring) -> Int? {
        let groups = text.split(omittingEmptySubsequences: false) { $0.isWhitespace }
        guard
            groups.count == 1 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        return Int(digits: groups.joined(), count: 1...12)
    }

    private init?(checked: (partialValue: Int, overflow: Bool)) {
        guard !checked.overflow else { return nil }
        cents = checked.partialValue
    }
}

extension Money: CustomStringConvertible {
    /// Euros in Finnish notation without the sign of the currency: `1 234,50`, the thousands set apart by a no-break
    /// space.
    package var description: String {
        let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let digits = Array(String(euros))
        var text = cents < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append("\u{00A0}") }
            text.append(digit)
        }
        return text + "," + Int(rest).padded(to: 2)
    }
}
