import Casework
import Testing

/// The numeric cases of the worked examples that a rule decides, by their numbers: days, vouchers, absences.
@Suite struct WorkedExampleTests {
    private func period(_ form: String, _ first: Day, _ last: Day) -> [Fact: FactValue] {
        [.serviceForm: .code(form), .periodFirstDay: .day(first), .periodLastDay: .day(last)]
    }

    private func isBlocked(_ id: String, _ given: [Fact: FactValue]) -> Bool { RulebookShelf.isBlocked(id, given) }

    @Test func `T-07 a mapping voucher of 52 days at 40 euros is worth 2080 euros`() {
        var given = period("kartoittava", Day(2024, 1, 1), Day(2024, 3, 31))
        given[.periodWeekdays] = .codes(["mon", "tue", "wed", "thu"])
        given[.daysPerWeek] = .integer(4)
        given[.voucherGrantedUnits] = .integer(52)
        given[.voucherUnitPrice] = .integer(4_000)
        let assessment = RulebookShelf.assess(savo, given)
        #expect(assessment.integer(.patternUnits) == 52)
        #expect(assessment.integer(.voucherValueCents) == 208_000)
        #expect(assessment.findings.isEmpty)
    }

    @Test func `T-08 a group on Tuesdays and Thursdays has 35 sessions and 140 hours`() throws {
        var given = period("ryhmavalmennus", Day(2024, 1, 1), Day(2024, 4, 30))
        given[.periodWeekdays] = .codes(["tue", "thu"])
        given[.daysPerWeek] = .integer(2)
        given[.dayMinutes] = .integer(240)
        let assessment = RulebookShelf.assess(savo, given)
        let sessions = try #require(assessment.integer(.patternUnits))
        #expect(sessions == 35 && sessions * 240 == 140 * 60)
        #expect(assessment.findings.isEmpty)
    }

    @Test func `T-10 the thirteenth client of a group is refused`() {
        #expect(!isBlocked(savo, [.groupSize: .integer(12)]))
        #expect(isBlocked(savo, [.groupSize: .integer(13)]))
    }

    @Test func `T-11 a third group session in one week is refused`() {
        #expect(!isBlocked(savo, [.serviceForm: .code("ryhmavalmennus"), .daysPerWeek: .integer(2)]))
        #expect(isBlocked(savo, [.serviceForm: .code("ryhmavalmennus"), .daysPerWeek: .integer(3)]))
    }

    @Test(arguments: [
        (210, true, true), (240, false, false), (360, false, false), (390, true, false), (480, true, false),
        (510, true, true),
    ])
    func `T-13 the day is 4 to 6 hours in Pohjois-Savo and 4 to 8 in Pyhäjoki`(
        minutes: Int, savoRefuses: Bool, pyhajokiRefuses: Bool
    ) {
        let day = FactValue.integer(minutes)
        #expect(isBlocked(savo, [.serviceForm: .code("kartoittava"), .dayMinutes: day]) == savoRefuses)
        #expect(isBlocked(savo, [.serviceForm: .code("edistava"), .dayMinutes: day]) == savoRefuses)
        #expect(isBlocked(pyhajoki, [.dayMinutes: day]) == pyhajokiRefuses)
    }

    @Test(arguments: ["yksilovalmennus", "kartoittava", "edistava"])
    func `T-14 a voucher is for three or four months, not two and a half or five`(form: String) {
        let first = Day(2024, 1, 1)
        for (last, refused) in [
            (Day(2024, 3, 15), true), (Day(2024, 3, 31), false), (Day(2024, 4, 30), false), (Day(2024, 5, 31), true),
        ] {
            #expect(isBlocked(savo, period(form, first, last)) == refused, "\(last)")
        }
    }

    @Test func `T-16 of four same-day cancellations one in March and one in April are billable`() {
        let days = [Day(2024, 3, 5), Day(2024, 3, 12), Day(2024, 3, 19), Day(2024, 4, 9)]
        let assessment = RulebookShelf.assess(savo, [.cancelledSameDayDays: .days(days)])
        #expect(assessment.integer(.unusedUnitsBillable) == 2)
    }

    @Test func `T-17 fourteen realised days and two cancellations are invoiced as fifteen`() throws {
        let days = FactValue.days([Day(2024, 3, 5), Day(2024, 3, 12)])
        let assessment = RulebookShelf.assess(savo, [.cancelledSameDayDays: days, .monthRealisedUnits: .integer(14)])
        let units = try #require(assessment.integer(.billableUnits))
        #expect(units == 15 && units * 4_000 == 60_000)
    }

    @Test func `T-20 an introductory visit costs nothing`() {
        let visit = FactValue.code("introductory_visit")
        #expect(!isBlocked(savo, [.invoiceLineKind: visit, .invoiceLineAmount: .integer(0)]))
        #expect(isBlocked(savo, [.invoiceLineKind: visit, .invoiceLineAmount: .integer(1)]))
    }

    @Test func `T-22 the fourth sick day in a row needs a certificate`() {
        let week = (4...7).map { Day(2024, 3, $0) }
        let three = RulebookShelf.assess(savo, [.sickDays: .days(Array(week.prefix(3)))])
        let four = RulebookShelf.assess(savo, [.sickDays: .days(week)])
        #expect(three.findings.isEmpty && three.day(.certificateDueDay) == nil)
        #expect(four.findings.map(\.rule.id) == ["sick-certificate"])
        #expect(four.day(.certificateDueDay) == Day(2024, 3, 7))
        #expect(four.findings.first?.message.fi.hasSuffix("(oletus)") == true)
    }

    @Test func `T-23 when absences repeat a certificate is needed from the first day`() {
        let given: [Fact: FactValue] = [.sickDays: .days([Day(2024, 3, 4)]), .sickRepeated: .flag(true)]
        #expect(RulebookShelf.assess(savo, given).day(.certificateDueDay) == Day(2024, 3, 4))
    }

    @Test func `T-29 a provider over 20 km away needs a permission with its ground`() {
        #expect(!isBlocked(savo, [.providerDistanceM: .integer(20_000)]))
        #expect(isBlocked(savo, [.providerDistanceM: .integer(20_100)]))
        let permitted: [Fact: FactValue] = [
            .providerDistanceM: .integer(20_100), .providerDistanceGround: .code("no_provider_nearby"),
        ]
        #expect(!isBlocked(savo, permitted))
    }

    @Test(arguments: [(17, true), (18, false), (64, false), (65, true)])
    func `T-31 clients of 18 to 64 years are served`(age: Int, refused: Bool) {
        let given: [Fact: FactValue] = [
            .clientBirthDate: .day(Day(2024 - age, 1, 1)), .periodFirstDay: .day(Day(2024, 1, 1)),
        ]
        #expect(isBlocked(savo, given) == refused)
    }
}
