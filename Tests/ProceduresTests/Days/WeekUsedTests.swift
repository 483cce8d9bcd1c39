import Casework
import Procedures
import Register
import TestSupport
import Testing

/// The grid's figure of used units is the voucher's own.
@Suite struct WeekUsedTests {
    private static let today = Day(2026, 11, 27)
    private static let editions = [
        "laki-189-2001@2025-01-01", "laki-189-2001@2026-01-01", "pohjois-savo-2024@2024-01-01",
    ]

    private static func office(_ engine: TestEngine, unit: ServiceUnit = .day) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period(
                "c1", "Alku", number: 1, form: unit == .hour ? "yksilovalmennus" : "edistava", unit: unit, in: register)
            let editions = editions.joined(separator: " ")
            try register.session.run("UPDATE decision SET rulebooks = \(editions) WHERE id = 'd-c1'")
            let (sameDay, silent) = (
                DayMark(.absent, cause: .agreedOther, notice: .sameDay),
                DayMark(.absent, cause: .unexplained, notice: .notAtAll)
            )
            let kind: DayRecord.Kind = unit == .hour ? .coachingHour : .serviceDay
            _ = try register.save([
                TestDays.record("c1", Day(2026, 10, 5), .present(300), kind: kind),
                TestDays.record("c1", Day(2026, 10, 6), sameDay, kind: kind),
                TestDays.record("c1", Day(2026, 10, 7), sameDay, kind: kind),
                TestDays.record("c1", Day(2026, 11, 17), silent, kind: kind),
                TestDays.record("c1", Day(2026, 11, 23), .present(300), kind: kind),
                TestDays.record("c1", Day(2026, 11, 24), sameDay, kind: kind),
                TestDays.record(
                    "c1", Day(2026, 11, 25), DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay), kind: kind),
            ])
        }
        return test
    }

    private static func figures(_ test: TestOffice) async throws -> (used: Int, balance: VoucherBalance) {
        let week = try await test.office.ask(
            WeekOfDays(ISOWeek(2026, 48), at: TestPeople.provider), as: test.worker("anneli"))
        let file = try await test.office.ask(
            OpenVoucher(ID(rawValue: "v-c1")), as: test.worker("katja"))
        return (week.sheet.rows.first?.used ?? 0, file.balance)
    }

    @Test(arguments: TestEngine.all)
    func `a week's used units hold presence and one billed missed day a month, as the voucher's balance does`(
        engine: TestEngine
    ) async throws {
        let (used, balance) = try await Self.figures(try await Self.office(engine))
        #expect(balance.total(.realised) == 2)
        #expect(balance.total(.noShow) == 2)
        #expect(used == balance.total(.realised) + balance.total(.noShow))
    }

    @Test func `a missed hour is an hour of the week's used time, as of the voucher`() async throws {
        let (used, balance) = try await Self.figures(try await Self.office(TestEngine.all[0], unit: .hour))
        #expect(used == 600 + balance.total(.noShow))
        #expect(used == balance.total(.realised) + balance.total(.noShow))
        #expect(balance.total(.noShow) == 120)
    }
}
