import Casework
import Testing

@Suite struct CurrentPeriodTests {
    private static let today = Day(2026, 11, 25)

    /// - Parameters:
    ///   - present: on how many days in a row the client was there
    ///   - missed: on how many days after them the client told the same day that they don't come
    private static func current(
        _ records: [CurrentPeriod.Record], present: Int = 0, missed: Int = 0
    ) -> CurrentPeriod {
        let days = DateRange(Day(2026, 11, 16)...Day(2026, 12, 4))
        let period = ServicePeriod(
            id: ID(rawValue: "p1"), decisionID: ID(rawValue: "d1"), clientID: ID(rawValue: "c1"),
            providerID: ID(rawValue: "o1"), serviceForm: "edistava", days: days, unit: .day, grantedUnits: 6,
            orderedOn: Day(2026, 11, 1),
            patterns: [
                ServicePeriod.Pattern(validFrom: days.first, weekdays: [.monday, .wednesday], minutes: 300)
            ])
        let voucher = Voucher(
            id: ID(rawValue: "v1"), decisionID: ID(rawValue: "d1"), clientID: ID(rawValue: "c1"), number: "1",
            serviceForm: "edistava", unit: .day, units: 6, unitPrice: Money(cents: 4_800), value: Money(cents: 28_800),
            period: days)
        var current = CurrentPeriod(
            period: period, provider: "Paja", site: nil, usedUnits: present, voucher: voucher, records: records)
        let marks = (0..<present + missed).map { index in
            DayRecord(
                clientID: period.clientID, day: days.first.adding(days: index), periodID: period.id,
                kind: .serviceDay,
                mark: index < present
                    ? .present(300) : DayMark(.absent, cause: .ownSickness, notice: .sameDay),
                markedBy: ID(rawValue: "u1"), markedAt: "2026-11-25T09:00:00.000Z")
        }
        current.balance = VoucherBalance(
            voucher, endedOn: nil, records: marks, noShows: (perMonth: 1, countsSilent: true), on: Day(2026, 12, 31))
        return current
    }

    @Test func `each agreed day is a dot, and what was recorded decides which`() {
        let records = [
            CurrentPeriod.Record(day: Day(2026, 11, 16), isPresent: true, isAbsent: false, hasNotice: true),
            CurrentPeriod.Record(day: Day(2026, 11, 18), isPresent: false, isAbsent: true, hasNotice: false),
            CurrentPeriod.Record(day: Day(2026, 11, 20), isPresent: true, isAbsent: false, hasNotice: true),
        ]
        let weeks = Self.current(records).weeks(on: Self.today)
        #expect(weeks.map(\.week.number) == [47, 48, 49])
        #expect(weeks.map(\.dots) == [[.done, .missing, .done], [.unmarked, .today], [.ahead, .ahead]])
    }

    @Test func `a day that wasn't arranged has no dot`() {
        let swapped = CurrentPeriod.Record(
            day: Day(2026, 11, 16), isPresent: false, isAbsent: false, hasNotice: true)
        #expect(Self.current([swapped]).weeks(on: Self.today).first?.dots == [.unmarked])
    }

    @Test func `what is left of units and of the voucher never falls below nothing`() {
        let current = Self.current([], present: 2)
        #expect(current.unitsLeft == 4)
        #expect(current.voucherLeft == Money(cents: 19_200))
        let over = Self.current([], present: 9)
        #expect(over.unitsLeft == 0)
        #expect(over.voucherLeft == Money(cents: 0))
    }

    @Test func `a billable missed day takes a unit as a day of presence does, once in a calendar month`() {
        let current = Self.current([], present: 2, missed: 2)
        #expect(current.usedUnits == 3)
        #expect(current.unitsLeft == 3)
        #expect(current.voucherLeft == Money(cents: 14_400))
    }
}
