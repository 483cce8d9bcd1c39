/// A calendar month of a year, written `2026-11`.
package struct Month: Hashable, Comparable, Sendable {
    /// The calendar year.
    package let year: Int
    /// 1…12.
    package let number: Int

    /// A month known to exist; an impossible number is moved to the nearest possible one.
    package init(_ year: Int, _ number: Int) {
        self.year = min(max(year, -8_000), 12_000)
        self.number = min(max(number, 1), 12)
    }

    /// The first day of the month.
    package var first: Day { Day(year, number, 1) }
    /// The last day of the month.
    package var last: Day { Day(year, number, Day.length(ofMonth: number, in: year)) }
    /// The days of the month as a range.
    package var range: DateRange { DateRange(first...last) }
    /// Every day of the month in order.
    package var days: [Day] { Array(range.days) }
    /// The month after.
    package var next: Month { adding(months: 1) }
    /// The month before.
    package var previous: Month { adding(months: -1) }

    /// The month so many months later, or earlier when negative.
    package func adding(months: Int) -> Month {
        let index = year * 12 + number - 1 + min(max(months, -240_000), 240_000)
        let wrapped = index % 12
        let number = wrapped < 0 ? wrapped + 12 : wrapped
        return Month((index - number) / 12, number + 1)
    }

    package static func < (lhs: Month, rhs: Month) -> Bool { (lhs.year, lhs.number) < (rhs.year, rhs.number) }
}

extension Month: LosslessStringConvertible, Codable {
    /// Reads `yyyy-MM`; nil for anything else.
    package init?(_ iso: String) {
        guard let first = Day(iso + "-01") else { return nil }
        self = first.month
    }

    /// The month as `yyyy-MM`.
    package var description: String { "\(year.padded(to: 4))-\(number.padded(to: 2))" }

    package init(from decoder: any Decoder) throws { self = try decoder.lossless("month") }
    package func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}
