/// A week from Monday to Sunday by ISO 8601, written `2026-W48`; the days a week allows are counted in it.
///
/// A week that straddles two years belongs to the year of its Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
    /// The week's own year, which may differ from its days'.
    package let year: Int
    /// 1…52, or 53 in a long year.
    package let number: Int

    /// A week known to exist; an impossible number is moved to the nearest possible one.
    package init(_ year: Int, _ number: Int) {
        let year = min(max(year, -8_000), 12_000)
        self.year = year
        self.number = min(max(number, 1), ISOWeek.count(in: year))
    }

    /// How many weeks the year has: 53 when it begins or ends on a Thursday, otherwise 52.
    package static func count(in year: Int) -> Int {
        let ends = [Day(year, 1, 1).weekday, Day(year, 12, 31).weekday]
        return ends.contains(.thursday) ? 53 : 52
    }

    /// The first day of the week.
    package var monday: Day {
        let fourth = Day(year, 1, 4)
        return fourth.adding(days: 1 - fourth.weekday.rawValue + (number - 1) * 7)
    }

    /// The last day of the week.
    package var sunday: Day { monday.adding(days: 6) }
    /// The days of the week as a range.
    package var range: DateRange { DateRange(monday...sunday) }
    /// The seven days from Monday.
    package var days: [Day] { Array(range.days) }
    /// The week after.
    package var next: ISOWeek { monday.adding(days: 7).isoWeek }
    /// The week before.
    package var previous: ISOWeek { monday.adding(days: -7).isoWeek }

    package static func < (lhs: ISOWeek, rhs: ISOWeek) -> Bool { (lhs.year, lhs.number) < (rhs.year, rhs.number) }
}

extension ISOWeek: LosslessStringConvertible, Codable {
    /// Reads `yyyy-Www`; nil for anything else and for a week 53 the year doesn't have.
    package init?(_ iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == "W",
            let year = Int(digits: parts[0], count: 4...4), year >= 1,
            let number = Int(digits: parts[1].dropFirst(), count: 2...2),
            number >= 1, number <= ISOWeek.count(in: year)
        else { return nil }
        self.init(year, number)
    }

    /// The week as `yyyy-Www`.
    package var description: String { "\(year.padded(to: 4))-W\(number.padded(to: 2))" }

    package init(from decoder: any Decoder) throws { self = try decoder.lossless("week") }
    package func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}
