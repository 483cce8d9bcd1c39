import Testing

@testable import Casework

@Suite struct BillingTests {
    private func month(_ ordinal: Int) -> Int {
        let (year, month, _) = Day(ordinal: ordinal).parts
        return year * 12 + month
    }

    private func reckon(
        _ entries: [(Day, Billing.Kind)], grants: [Billing.Grant], _ month: Month,
        bounds: Billing.Bounds = Billing.Bounds(unusedPerMonth: 1)
    ) -> Billing.Result {
        Billing.reckon(
            entries.map { Billing.Entry(day: $0.0.ordinal, kind: $0.1) }, grants: grants, from: month.first.ordinal,
            to: month.last.ordinal, bounds: bounds, month: self.month)
    }

    private let grant = Billing.Grant(
        first: Day(2024, 1, 1).ordinal, last: Day(2024, 4, 30).ordinal, most: 64, unusedQuantity: 1)

    @Test func `T-16 one unused unit in March and one in April are billable`() {
        let missed = [Day(2024, 3, 5), Day(2024, 3, 12), Day(2024, 3, 19), Day(2024, 4, 9)].map {
            ($0, Billing.Kind.unused)
        }
        let march = reckon(missed, grants: [grant], Month(2024, 3))
        let april = reckon(missed, grants: [grant], Month(2024, 4))
        #expect(march.shares.map(\.unused) == [1])
        #expect(march.flags.map(\.flag) == [.unusedLeftOut, .unusedLeftOut])
        #expect(april.shares.map(\.unused) == [1])
    }

    @Test func `days over the voucher are left out, and unused units use it too`() {
        let small = Billing.Grant(
            first: Day(2024, 3, 1).ordinal, last: Day(2024, 3, 31).ordinal, most: 2, unusedQuantity: 1)
        let entries: [(Day, Billing.Kind)] = [
            (Day(2024, 3, 4), .realised), (Day(2024, 3, 5), .unused), (Day(2024, 3, 6), .realised),
        ]
        let result = reckon(entries, grants: [small], Month(2024, 3))
        #expect(result.shares == [Billing.Share(realised: 1, days: 1, unused: 1)])
        #expect(result.flags.map(\.day) == [Day(2024, 3, 6).ordinal])
        #expect(result.flags.map(\.flag) == [.voucherExceeded])
    }

    @Test func `a day that no voucher covers is flagged and not billed`() {
        let result = reckon([(Day(2024, 5, 2), .realised)], grants: [grant], Month(2024, 5))
        #expect(result.shares.map(\.realised) == [0])
        #expect(result.flags.map(\.flag) == [.noVoucher])
    }

    @Test func `a fifth day is counted in its week also where the week began in another month`() {
        let days = [Day(2024, 1, 29), Day(2024, 1, 30), Day(2024, 1, 31), Day(2024, 2, 1), Day(2024, 2, 2)]
        let result = reckon(
            days.map { ($0, .realised) }, grants: [grant], Month(2024, 2),
            bounds: Billing.Bounds(unusedPerMonth: 1, daysPerWeek: 4))
        #expect(result.flags.map(\.day) == [Day(2024, 2, 2).ordinal])
        #expect(result.shares.map(\.realised) == [2])
    }

    @Test func `a bound within a moving window leaves later days out until old ones fall away`() {
        let entries = (0..<10).map { (Day(2024, 3, 4).adding(days: $0), Billing.Kind.realised) }
        let result = reckon(
            entries, grants: [grant], Month(2024, 3),
            bounds: Billing.Bounds(unusedPerMonth: 1, window: (days: 7, most: 5)))
        #expect(result.shares.map(\.realised) == [5])
        #expect(result.flags.count == 5)
        #expect(result.flags.allSatisfy { $0.flag == .windowExceeded })
    }
}
