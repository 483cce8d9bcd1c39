import Casework

/// Makes the reference town of the benchmarks: one stream of chance per place, always ten years to the end of 2026, of
/// which the last years are kept, so that December 2026 is the same for every length of history.
package struct Town: Sendable {
    package let size: TownSize
    package let years: Int
    package let seed: Int

    private static let end = Casework.Day(2026, 12, 31).ordinal
    private static let beginning = Casework.Day(2016, 12, 1).ordinal

    /// - Parameter years: how many years of history are kept, 1…10
    package init(size: TownSize, years: Int, seed: Int = 189) {
        self.size = size
        self.years = min(10, max(1, years))
        self.seed = seed
    }

    private var cut: Int { Casework.Day(2026 - years, 12, 1).ordinal }

    /// Weekday holidays by fixed date: enough for the shape of a year.
    private static let closed: Set<Int> = {
        let dates = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)]
        return Set((2016...2027).flatMap { year in dates.map { Casework.Day(year, $0.0, $0.1).ordinal } })
    }()

    package func rows() -> TownRows {
        var rows = TownRows(size: size)
        var number = 0
        for place in 0..<size.places {
            var chance = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed * 1_000_003 + place))
            var start = Self.beginning - chance.below(300)
            while start <= Self.end {
                number += 1
                start = spell(number, at: place, from: start, &chance, &rows)
            }
        }
        return rows
    }

    /// One client's stay at a place; the day on which the next one begins.
    private func spell(
        _ number: Int, at place: Int, from start: Int, _ chance: inout MersenneTwister, _ rows: inout TownRows
    ) -> Int {
        var last = start + 120 + Int(chance.random() * chance.random() * 1_000)
        last += chance.below(90)
        let familyName = TownNames.last[chance.below(TownNames.last.count)]
        let givenName = TownNames.first[chance.below(TownNames.first.count)]
        let birth = Casework.Day(1961 + chance.below(45), 1 + chance.below(12), 1 + chance.below(28))
        _ = chance.below(TownNames.townCount)
        let caseworker = 1 + chance.below(size.caseworkers)
        let provider = (place % size.workshops) % size.providers + 1
        let isOver = chance.random() < 0.03
        let dayCount = isOver ? 5 : 1 + chance.below(4)
        var days = [0, 1, 2, 3, 4]
        while days.count > dayCount { days.remove(at: chance.below(days.count)) }
        var reliability = 0.6 + 0.35 * chance.random()
        if isOver {
            reliability = 0.97
            last = max(last, start + 520)
        }
        let isKept = last >= cut
        if isKept {
            rows.clients.append(
                .init(
                    number: number, familyName: familyName, givenName: givenName, birthDate: birth,
                    caseworker: caseworker, last: last))
        }
        let stay = Stay(number: number, provider: provider, first: start, last: last, days: days, isOver: isOver)
        vouchers(of: stay, isKept: isKept, &chance, &rows)
        attend(stay, reliability, &chance, &rows)
        spendOnDeadlinesAndNotes(stay, &chance)
        return last + 1 + chance.below(20)
    }

    private struct Stay {
        let number: Int
        let provider: Int
        let first: Int
        let last: Int
        let days: [Int]
        let isOver: Bool
    }

    private func vouchers(
        of stay: Stay, isKept: Bool, _ chance: inout MersenneTwister, _ rows: inout TownRows
    ) {
        var first = stay.first
        while first <= stay.last {
            let last = min(first + 89 + chance.below(240), stay.last)
            let weeks = Double(last - first + 1) / 7
            let share = 0.8 + 0.4 * chance.random() + (stay.isOver ? 0.4 : 0)
            let most = max(5, Int(weeks * Double(stay.days.count) * share))
            let price = 3_500 + 100 * chance.below(25)
            if isKept, last >= cut {
                rows.vouchers.append(
                    .init(
                        client: stay.number, provider: stay.provider, first: first, last: last, mostDays: most,
                        priceCents: price, weekdays: stay.days.compactMap { Weekday(rawValue: $0 + 1) }))
            }
            first = last + 1 + (chance.random() < 0.1 ? 3 : 0)
        }
    }

    private func attend(
        _ stay: Stay, _ reliability: Double, _ chance: inout MersenneTwister, _ rows: inout TownRows
    ) {
        guard stay.first <= min(stay.last, Self.end) else { return }
        for day in stay.first...min(stay.last, Self.end) where stay.days.contains((day + 3) % 7) {
            let x = chance.random()
            let minutes = 240 + 30 * chance.below(9)
            let status: Character =
                if Self.closed.contains(day) { "C" } else if x < reliability { "P" } else if x < reliability
                    + (1 - reliability) * 0.45 { "S" } else if x < reliability + (1 - reliability) * 0.70 { "E" } else {
                    "N"
                }
            if day >= cut {
                rows.days.append(
                    .init(
                        client: stay.number, day: day, status: status.asciiValue ?? 0,
                        minutes: status == "P" ? minutes : 0))
            }
        }
    }

    /// Takes from the stream what the reference spends on rows that the product derives or doesn't need.
    private func spendOnDeadlinesAndNotes(_ stay: Stay, _ chance: inout MersenneTwister) {
        for step in [90, 180, 120] {
            for day in stride(from: stay.first + step, through: stay.last, by: step) {
                if day > Self.end + 60 { break }
                if day >= Self.end - 10, day <= Self.end { _ = chance.random() }
            }
        }
        for _ in stride(from: stay.first + 14, through: min(stay.last, Self.end), by: 30) {
            let words = 20 + chance.below(40)
            for _ in 0..<words { _ = chance.random() }
        }
    }
}
