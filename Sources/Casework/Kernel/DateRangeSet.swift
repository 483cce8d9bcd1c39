/// Days as disjoint ranges in order; ranges that meet or overlap are one.
///
/// Entitlements, absences and orders are compared with this small algebra instead of day by day.
package struct DateRangeSet: Hashable, Sendable {
    /// The ranges in order, none touching the next; only the last can be without an end.
    package let ranges: [DateRange]

    /// No days at all.
    package static let empty = DateRangeSet([])

    /// The days of all the ranges, in whatever order they come.
    package init(_ ranges: some Sequence<DateRange>) {
        var merged: [DateRange] = []
        for range in ranges.sorted(by: { $0.first < $1.first }) {
            guard let previous = merged.last, previous.meets(range) else {
                merged.append(range)
                continue
            }
            merged[merged.count - 1] = previous.extended(to: range.last)
        }
        self.ranges = merged
    }

    /// The days of one range.
    package init(_ range: DateRange) { ranges = [range] }

    /// Whether there are no days.
    package var isEmpty: Bool { ranges.isEmpty }

    /// The number of days; nil when the last range has no end.
    package var dayCount: Int? {
        ranges.reduce(0) { sum, range in
            guard let sum, let count = range.dayCount else { return nil }
            return sum + count
        }
    }

    /// Whether the day is among them.
    package func contains(_ day: Day) -> Bool { ranges.contains { $0.contains(day) } }

    /// Whether every day of `range` is in the set.
    package func contains(_ range: DateRange) -> Bool { ranges.contains { $0.contains(range) } }

    /// The days in either.
    package func union(_ other: DateRangeSet) -> DateRangeSet { DateRangeSet(ranges + other.ranges) }

    /// The days in both.
    package func intersection(_ other: DateRangeSet) -> DateRangeSet {
        var common: [DateRange] = []
        var (left, right) = (ranges[...], other.ranges[...])
        while let one = left.first, let two = right.first {
            if let both = one.intersection(two) { common.append(both) }
            if two.endsBefore(one) { right.removeFirst() } else { left.removeFirst() }
        }
        return DateRangeSet(common)
    }

    /// The days that are not in `other`.
    package func subtracting(_ other: DateRangeSet) -> DateRangeSet {
        DateRangeSet(ranges.flatMap { other.gaps(within: $0).ranges })
    }

    /// The days of `range` that are not in the set.
    package func gaps(within range: DateRange) -> DateRangeSet {
        var gaps: [DateRange] = []
        var start = range.first
        for taken in ranges.compactMap({ $0.intersection(range) }) {
            if start < taken.first { gaps.append(DateRange(start...taken.first.adding(days: -1))) }
            guard let last = taken.last else { return DateRangeSet(gaps) }
            start = last.adding(days: 1)
        }
        if let rest = DateRange(first: start, last: range.last) { gaps.append(rest) }
        return DateRangeSet(gaps)
    }
}

extension DateRange {
    /// Whether a range that begins no earlier overlaps this one or follows it without a gap.
    fileprivate func meets(_ later: DateRange) -> Bool {
        guard let last else { return true }
        return later.first <= last.adding(days: 1)
    }

    /// The range with the later of the two ends.
    fileprivate func extended(to other: Day?) -> DateRange {
        guard let last, let other else { return DateRange(from: first) }
        return DateRange(first...max(last, other))
    }

    fileprivate func endsBefore(_ other: DateRange) -> Bool {
        guard let last else { return false }
        return other.last.map { last < $0 } ?? true
    }
}
