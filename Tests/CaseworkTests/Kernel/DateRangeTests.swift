import Casework
import Testing

/// Ranges and sets of ranges against plain sets of days in a window of 20 days; `nil` ends reach past the window.
struct DateRangeTests {
    private static let window = 0..<20
    private let start = Day(2026, 2, 20)

    private var ranges: [DateRange] {
        Self.window.flatMap { first in
            [DateRange(from: start.adding(days: first))]
                + (first..<20).map { DateRange(start.adding(days: first)...start.adding(days: $0)) }
        }
    }

    /// The days of the window, and one far away for "no end".
    private var probes: [Day] { Self.window.map { start.adding(days: $0) } + [Day(9000, 1, 1)] }

    private func model(_ range: DateRange) -> Set<Day> { Set(probes.filter { range.contains($0) }) }
    private func model(_ set: DateRangeSet) -> Set<Day> { Set(probes.filter { set.contains($0) }) }

    @Test func `any two ranges compare as their days do`() {
        let all = ranges.map { ($0, model($0)) }
        for (one, oneDays) in all {
            for (two, twoDays) in all {
                #expect(one.overlaps(two) == !oneDays.isDisjoint(with: twoDays))
                #expect(one.contains(two) == oneDays.isSuperset(of: twoDays))
                #expect(one.intersection(two).map(model) ?? [] == oneDays.intersection(twoDays))
            }
        }
    }

    @Test func `random sets combine as their days do and stay normal`() {
        var dice = SplitMix(state: 189_2001)
        let pool = ranges
        for _ in 0..<4_000 {
            let one = DateRangeSet((0..<Int.random(in: 0...5, using: &dice)).compactMap { _ in pick(pool, &dice) })
            let two = DateRangeSet((0..<Int.random(in: 0...5, using: &dice)).compactMap { _ in pick(pool, &dice) })
            let (a, b) = (model(one), model(two))
            #expect(model(one.union(two)) == a.union(b))
            #expect(model(one.intersection(two)) == a.intersection(b))
            #expect(model(one.subtracting(two)) == a.subtracting(b))
            for set in [one.union(two), one.intersection(two), one.subtracting(two)] { expectNormal(set) }
            guard let range = pool.randomElement(using: &dice) else { continue }
            #expect(model(one.gaps(within: range)) == model(range).subtracting(a))
            #expect(one.contains(range) == a.isSuperset(of: model(range)))
            #expect(one.union(two) == two.union(one) && one.intersection(two) == two.intersection(one))
        }
    }

    @Test func `adjacent ranges become one and their days are counted once`() {
        let set = DateRangeSet([
            DateRange(Day(2026, 3, 3)...Day(2026, 3, 5)), DateRange(day: Day(2026, 3, 2)),
            DateRange(Day(2026, 3, 5)...Day(2026, 3, 6)), DateRange(day: Day(2026, 3, 8)),
        ])
        #expect(set.ranges.map(\.description) == ["2026-03-02/2026-03-06", "2026-03-08/2026-03-08"])
        #expect(set.dayCount == 6)
        #expect(DateRangeSet(DateRange(from: Day(2026, 3, 8))).dayCount == nil)
        #expect(DateRangeSet.empty.dayCount == 0 && DateRangeSet.empty.isEmpty)
    }

    @Test func `the gaps of a year are the days nobody took`() {
        let year = DateRange(Day(2026, 1, 1)...Day(2026, 12, 31))
        let taken = DateRangeSet([
            DateRange(Day(2025, 11, 1)...Day(2026, 1, 31)), DateRange(Day(2026, 3, 1)...Day(2026, 9, 30)),
            DateRange(from: Day(2026, 12, 1)),
        ])
        #expect(
            taken.gaps(within: year).ranges.map(\.description)
                == ["2026-02-01/2026-02-28", "2026-10-01/2026-11-30"])
        #expect(taken.gaps(within: DateRange(from: Day(2026, 12, 24))).isEmpty)
    }

    @Test func `a range does not end before it begins and counts both its ends`() throws {
        #expect(DateRange(first: Day(2026, 1, 2), last: Day(2026, 1, 1)) == nil)
        let range = try #require(DateRange(first: Day(2026, 2, 27), last: Day(2026, 3, 2)))
        #expect(range.dayCount == 4)
        #expect(range.days.map(\.description) == ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"])
        #expect(DateRange(from: Day(2026, 1, 1)).dayCount == nil)
        #expect(DateRange(from: Day(2026, 1, 1)).description == "2026-01-01/..")
    }

    private func pick(_ pool: [DateRange], _ dice: inout SplitMix) -> DateRange? {
        pool.filter { $0.dayCount ?? 5 <= 5 }.randomElement(using: &dice)
    }

    private func expectNormal(_ set: DateRangeSet) {
        for (one, next) in zip(set.ranges, set.ranges.dropFirst()) {
            let gap = one.last.map { next.first - $0 } ?? 0
            #expect(gap >= 2)
        }
    }
}

/// A small generator with a fixed seed, so that a failure repeats.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
