import Casework
import Testing

struct HolidaysTests {
    @Test(arguments: [
        (2025, "1.1 6.1 18.4 21.4 1.5 29.5 20.6 24.12 25.12 26.12", 251),
        (2026, "1.1 6.1 3.4 6.4 1.5 14.5 19.6 24.12 25.12", 252),
        (2027, "1.1 6.1 26.3 29.3 6.5 25.6 6.12 24.12", 253),
        (2028, "6.1 14.4 17.4 1.5 25.5 23.6 6.12 25.12 26.12", 251),
        (2029, "1.1 30.3 2.4 1.5 10.5 22.6 6.12 24.12 25.12 26.12", 251),
        (2030, "1.1 19.4 22.4 1.5 30.5 21.6 6.12 24.12 25.12 26.12", 251),
    ])
    func `the weekday closures of a year and the days left open`(year: Int, closures: String, open: Int) {
        let found = Holidays.closures(in: year).map { "\($0.day.parts.day).\($0.day.parts.month)" }
        #expect(found.joined(separator: " ") == closures)
        #expect(Holidays.openWeekdays(in: DateRange(Day(year, 1, 1)...Day(year, 12, 31))) == open)
    }

    @Test func `only the two eves are customary`() {
        let customary = Holidays.all(in: 2026).filter { $0.type == .customary }
        #expect(customary.map(\.name) == [.midsummerEve, .christmasEve])
        #expect(customary.map(\.day) == [Day(2026, 6, 19), Day(2026, 12, 24)])
    }

    @Test func `each holiday comes once a year and falls on its weekday`() {
        let weekdays: [HolidayName: Weekday] = [
            .goodFriday: .friday, .easterSunday: .sunday, .easterMonday: .monday, .ascensionDay: .thursday,
            .pentecost: .sunday, .midsummerEve: .friday, .midsummerDay: .saturday, .allSaintsDay: .saturday,
        ]
        for year in 1992...2191 {
            let all = Holidays.all(in: year)
            let met = Holidays.easterSunday(in: year).adding(days: 39) == Day(year, 5, 1)
            #expect(Set(all.map(\.name)).count == all.count)
            #expect(all.count == HolidayName.allCases.count - (met ? 1 : 0), "\(year)")
            for holiday in all {
                if let weekday = weekdays[holiday.name] { #expect(holiday.day.weekday == weekday, "\(holiday)") }
            }
        }
    }

    @Test func `Ascension Day on the first of May is told as the first of May`() {
        #expect(Holidays.holiday(on: Day(2008, 5, 1))?.name == .mayDay)
        #expect(Holidays.all(in: 2008).contains { $0.name == .ascensionDay } == false)
    }

    @Test func `Easter follows the first full moon of spring in the church's tables`() {
        for year in 1900...3899 {
            #expect(Holidays.easterSunday(in: year) == easterByTables(in: year), "\(year)")
        }
    }

    @Test func `Easter falls on its known days`() {
        let known = [
            Day(1961, 4, 2), Day(2000, 4, 23), Day(2008, 3, 23), Day(2024, 3, 31), Day(2025, 4, 20), Day(2038, 4, 25),
            Day(2049, 4, 18), Day(2076, 4, 19),
        ]
        for day in known { #expect(Holidays.easterSunday(in: day.parts.year) == day) }
    }

    @Test func `an ordinary day is no holiday and an open-ended range has no count`() {
        #expect(Holidays.holiday(on: Day(2026, 11, 25)) == nil)
        #expect(Holidays.holiday(on: Day(2026, 10, 31))?.name == .allSaintsDay)
        #expect(Holidays.openWeekdays(in: DateRange(from: Day(2026, 1, 1))) == nil)
    }

    /// The paschal full moon by golden number and epact, then the Sunday after it: another road to the same day.
    private func easterByTables(in year: Int) -> Day {
        let golden = year % 19 + 1
        let century = year / 100 + 1
        let solar = 3 * century / 4 - 12
        let lunar = (8 * century + 5) / 25 - 5
        var epact = (11 * golden + 20 + lunar - solar) % 30
        if epact < 0 { epact += 30 }
        if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
        let moon = Day(year, 3, 1).adding(days: 44 - epact - 1)
        let full = moon < Day(year, 3, 21) ? moon.adding(days: 30) : moon
        return full.adding(days: 7 - full.weekday.rawValue % 7)
    }
}
