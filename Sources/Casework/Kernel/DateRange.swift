/// Consecutive days from the first to the last, both included; without a last day it goes on until further notice.
package struct DateRange: Hashable, Sendable {
    /// The first day included.
    package let first: Day
    /// The last day included; nil when there is no end.
    package let last: Day?

    /// The days from `first` to `last`; nil when the last would be before the first.
    package init?(first: Day, last: Day?) {
        if let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    /// The days of a closed range, as in `DateRange(first...last)`.
    package init(_ days: ClosedRange<Day>) {
        first = days.lowerBound
        last = days.upperBound
    }

    /// From a day until further notice.
    package init(from first: Day) {
        self.first = first
        last = nil
    }

    /// One day alone.
    package init(day: Day) { self.init(day...day) }

    /// Whether it goes on until further notice.
    package var isOpenEnded: Bool { last == nil }

    /// Whether the day is among them.
    package func contains(_ day: Day) -> Bool { first <= day && day <= end }

    /// Whether every day of `other` is in this range.
    package func contains(_ other: DateRange) -> Bool {
        first <= other.first && (last == nil || (!other.isOpenEnded && other.end <= end))
    }

    /// Whether the two have any day in common.
    package func overlaps(_ other: DateRange) -> Bool { first <= other.end && other.first <= end }

    /// The days in both; nil when there are none.
    package func intersection(_ other: DateRange) -> DateRange? {
        let ends = [last, other.last].compactMap(\.self)
        return DateRange(first: max(first, other.first), last: ends.min())
    }

    /// The number of days; nil without an end.
    package var dayCount: Int? { last.map { $0 - first + 1 } }

    /// The days in order.
    ///
    /// Without an end they go on for thousands of years: take them with `prefix`, or intersect first.
    package var days: some RandomAccessCollection<Day> {
        (first.ordinal...end.ordinal).lazy.map { Day(ordinal: $0) }
    }

    /// The length in whole months and the days left over, as `endOfPeriod` counts months; nil without an end.
    ///
    /// 15.1.–14.4. is three months and no days.
    package func monthsAndDays() -> (months: Int, days: Int)? {
        guard let last else { return nil }
        let apart = (last.parts.year - first.parts.year) * 12 + last.parts.month - first.parts.month
        let candidates = [apart + 1, apart, apart - 1]
        guard let months = candidates.first(where: { $0 >= 1 && first.endOfPeriod(months: $0) <= last }) else {
            return (0, last - first + 1)
        }
        return (months, last - first.endOfPeriod(months: months))
    }

    /// The last day, or the end of time.
    private var end: Day { last ?? Day(ordinal: .max) }
}

extension DateRange: CustomStringConvertible {
    /// ISO 8601 interval: `2026-01-15/2026-04-14`, or `2026-01-15/..` without an end.
    package var description: String { "\(first)/\(last?.description ?? "..")" }
}

extension DateRange: Codable {
    private enum CodingKeys: CodingKey {
        case first, last
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let first = try container.decode(Day.self, forKey: .first)
        let last = try container.decodeIfPresent(Day.self, forKey: .last)
        guard let range = DateRange(first: first, last: last) else {
            throw DecodingError.dataCorruptedError(
                forKey: .last, in: container, debugDescription: "the last day is before the first")
        }
        self = range
    }
}
