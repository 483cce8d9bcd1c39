import Casework
import Testing

@Suite struct VoucherBalanceTests {
    private static let days = DateRange(Day(2026, 1, 1)...Day(2026, 4, 30))

    private static func voucher(_ unit: ServiceUnit, units: Int = 52, cents: Int = 4_050) -> Voucher {
        Voucher(
            id: ID(rawValue: "v"), decisionID: ID(rawValue: "d"), clientID: ID(rawValue: "c"), number: "1",
            serviceForm: "edistava", unit: unit, units: units, unitPrice: Money(cents: cents),
            value: Money(cents: cents * units), period: days)
    }

    private static func record(_ day: Day, _ mark: DayMark, _ unit: ServiceUnit = .day) -> DayRecord {
        DayRecord(
            clientID: ID(rawValue: "c"), day: day, periodID: ID(rawValue: "p"),
            kind: unit == .hour ? .coachingHour : .serviceDay, mark: mark, markedBy: ID(rawValue: "u"), markedAt: "")
    }

    private static func balance(
        _ voucher: Voucher, _ records: [DayRecord], endedOn: Day? = nil, on today: Day = Day(2026, 6, 1)
    ) -> VoucherBalance {
        VoucherBalance(
            voucher, endedOn: endedOn, records: records, noShows: (perMonth: 1, countsSilent: true), on: today)
    }

    @Test func `a month takes one missed unit, a day told of before or cancelled by the provider none`() {
        let balance = Self.balance(
            Self.voucher(.day),
            [
                Self.record(Day(2026, 1, 5), .present(300)),
                Self.record(Day(2026, 1, 6), DayMark(.absent, cause: .unexplained, notice: .sameDay)),
                Self.record(Day(2026, 1, 7), DayMark(.absent, cause: .unexplained, notice: .notAtAll)),
                Self.record(Day(2026, 1, 8), DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)),
                Self.record(Day(2026, 1, 12), DayMark(.notArranged, cause: .providerCancelled)),
                Self.record(Day(2026, 2, 2), DayMark(.absent, cause: .unexplained, notice: .notAtAll)),
            ])
        #expect(balance.total(.realised) == 1)
        #expect(balance.total(.noShow) == 2)
        #expect(balance.left == 49)
        #expect(balance.worth(of: balance.left) == Money(cents: 49 * 4_050))
    }

    @Test func `a service that ends early takes away what was left, and nothing can be left after it`() {
        let marks = [Self.record(Day(2026, 1, 5), .present(300)), Self.record(Day(2026, 2, 2), .present(300))]
        let ended = Self.balance(Self.voucher(.day), marks, endedOn: Day(2026, 1, 31))
        #expect(ended.total(.realised) == 1)
        #expect(ended.total(.cancelled) == 51)
        #expect(ended.left == 0)
        #expect(Self.balance(Self.voucher(.day), marks, endedOn: Day(2026, 1, 31), on: Day(2026, 1, 20)).left == 51)
    }

    @Test func `hours are used by the minute and priced to the cent`() {
        let balance = Self.balance(
            Self.voucher(.hour, units: 30, cents: 6_200),
            [
                Self.record(Day(2026, 1, 5), .present(50), .hour),
                Self.record(Day(2026, 1, 12), DayMark(.absent, cause: .unexplained, notice: .sameDay), .hour),
            ])
        #expect(balance.left == 30 * 60 - 50 - 60)
        #expect(balance.worth(of: 50) == Money(cents: 5_167))
    }

    @Test(arguments: 0..<200)
    func `for any run of marks the balance is the sum of its entries at every moment`(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let unit: ServiceUnit = seed.isMultiple(of: 2) ? .day : .hour
        let voucher = Self.voucher(unit, units: 1 + next(60))
        let marks: [DayMark] = [
            .present(60 + next(5) * 45), DayMark(.absent, cause: .unexplained, notice: .notAtAll),
            DayMark(.absent, cause: .ownSickness, notice: .sameDay), DayMark(.notArranged, cause: .holiday),
            DayMark(.absent, cause: .jobInterview, notice: .beforeTheDay), DayMark(.swapped),
        ]
        let records = Self.days.days.filter { _ in next(3) == 0 }.map { Self.record($0, marks[next(6)], unit) }
        let ended = seed.isMultiple(of: 3) ? Day(2026, 1, 10).adding(days: next(100)) : nil
        let final = Self.balance(voucher, records, endedOn: ended)
        let size = unit == .hour ? 60 : 1
        var left = 0
        for entry in final.entries {
            left += entry.quantity
            #expect(entry.kind == .granted ? entry.quantity > 0 : entry.quantity < 0)
            #expect(entry.day >= voucher.period.first && entry.day <= (ended ?? Day(2026, 4, 30)))
        }
        #expect(left == final.left)
        let used = final.total(.realised) + final.total(.noShow) + final.total(.cancelled)
        #expect(final.total(.granted) == voucher.units * size)
        #expect(final.total(.granted) - used == final.left)
        #expect(Self.balance(voucher, records.reversed(), endedOn: ended) == final)
        for today in [Day(2026, 1, 15), Day(2026, 2, 28), Day(2026, 4, 1)] {
            let then = Self.balance(voucher, records, endedOn: ended, on: today)
            let until = final.entries.filter { $0.kind == .granted || ($0.kind != .cancelled && $0.day <= today) }
            #expect(then.entries.filter { $0.kind != .cancelled } == until)
        }
    }
}
