import Casework
import Testing

@Suite struct ServiceSliceTests {
    private static let start = Day(2026, 1, 1)

    /// Chance that is the same every time.
    private struct Seeded {
        var state: UInt64
        init(_ seed: Int) { state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    private static func facts(_ chance: inout Seeded) -> [DatedFact] {
        (0..<chance.next(14)).map { _ in
            let first = start.adding(days: chance.next(150) - 20)
            let last = chance.next(5) == 0 ? nil : first.adding(days: chance.next(60))
            let days = DateRange(first: first, last: last) ?? DateRange(day: first)
            switch chance.next(5) {
            case 0: return DatedFact(.place, .place(ID(rawValue: "p\(chance.next(2))"), nil), in: days)
            case 1: return DatedFact(.minutes, .minutes(240 + chance.next(2) * 60), in: days)
            case 2: return DatedFact(.weekdays, .weekdays([.monday, .tuesday].dropLast(chance.next(2))), in: days)
            case 3: return DatedFact(.price, .price(Money(cents: 4_000 + chance.next(2) * 100)), in: days)
            default: return DatedFact(.rest, .resting, in: days)
            }
        }
    }

    private static func entitlement(_ chance: inout Seeded) -> DateRange {
        let first = start.adding(days: chance.next(30))
        return DateRange(first...first.adding(days: chance.next(100)))
    }

    @Test(arguments: 0..<300)
    func `slices never overlap and cover exactly the entitlement, and say on each day what its last fact says`(
        seed: Int
    ) {
        var chance = Seeded(seed)
        let facts = Self.facts(&chance)
        let days = Self.entitlement(&chance)
        let slices = [ServiceSlice](cutting: days, by: facts)
        #expect(slices.first?.days.first == days.first)
        #expect(slices.last?.days.last == days.last)
        for (one, next) in zip(slices, slices.dropFirst()) {
            #expect(one.days.last?.adding(days: 1) == next.days.first)
            #expect(one.values != next.values, "neighbours that say the same are one")
        }
        for day in days.days {
            let slice = slices.filter { $0.days.contains(day) }
            #expect(slice.count == 1)
            for kind in DatedFact.Kind.allCases {
                let said = facts.last { $0.kind == kind && $0.days.contains(day) }?.value
                #expect(slice.first?.values[kind] == said)
            }
        }
    }

    @Test(arguments: 0..<300)
    func `cutting what was cut changes nothing, and it differs from itself in nothing`(seed: Int) {
        var chance = Seeded(seed)
        let facts = Self.facts(&chance)
        let days = Self.entitlement(&chance)
        let slices = [ServiceSlice](cutting: days, by: facts)
        #expect([ServiceSlice](cutting: days, by: slices.flatMap(\.facts)) == slices)
        #expect(slices.merged == slices)
        #expect(slices.differences(from: slices).isEmpty)
    }

    @Test(arguments: 0..<300)
    func `what is in force with the differences put on it is what is asked for`(seed: Int) {
        var chance = Seeded(seed)
        let days = Self.entitlement(&chance)
        let before = [ServiceSlice](cutting: days, by: Self.facts(&chance))
        let after = [ServiceSlice](cutting: days, by: Self.facts(&chance))
        let differences = after.differences(from: before)
        for day in days.days {
            var values = before.first { $0.days.contains(day) }?.values ?? [:]
            for difference in differences where difference.days.contains(day) {
                #expect(values[difference.kind] == difference.before)
                values[difference.kind] = difference.after
            }
            #expect(values == after.first { $0.days.contains(day) }?.values)
        }
        for (index, one) in differences.enumerated() {
            for other in differences[(index + 1)...] where other.kind == one.kind {
                #expect(!one.days.overlaps(other.days))
            }
        }
    }

    @Test func `a place that changes on the way is one difference from that day to the end`() {
        let days = DateRange(Day(2026, 3, 1)...Day(2026, 5, 31))
        let old = DatedFact(.place, .place(ID(rawValue: "p1"), nil), in: DateRange(from: Day(2026, 1, 1)))
        let new = DatedFact(.place, .place(ID(rawValue: "p2"), nil), in: DateRange(from: Day(2026, 4, 1)))
        let rhythm = DatedFact(.minutes, .minutes(300), in: days)
        let before = [ServiceSlice](cutting: days, by: [old, rhythm])
        let after = [ServiceSlice](cutting: days, by: [old, new, rhythm])
        #expect(before.count == 1)
        #expect(after.map(\.days.first) == [Day(2026, 3, 1), Day(2026, 4, 1)])
        #expect(
            after.differences(from: before) == [
                SliceDifference(
                    days: DateRange(Day(2026, 4, 1)...Day(2026, 5, 31)), kind: .place, before: old.value,
                    after: new.value)
            ])
    }
}
