import Casework
import Testing

/// The calendar against a counter that knows nothing of ordinals: it only takes the next day, weekday and week.
struct CalendarTests {
    @Test func `every day of two thousand years has its parts, text, weekday and week`() {
        var naive = NaiveDay(year: 1900, month: 1, day: 1, weekday: 1, week: 1, weekYear: 1900)
        var day = Day(1900, 1, 1)
        var wrong: [String] = []
        while naive.year < 3900, wrong.count < 5 {
            let week = day.isoWeek
            let same =
                day.parts == (naive.year, naive.month, naive.day) && day.weekday.rawValue == naive.weekday
                && (week.year, week.number) == (naive.weekYear, naive.week)
                && Day.valid(naive.year, naive.month, naive.day) == day
                && week.monday.adding(days: naive.weekday - 1) == day
            if !same { wrong.append("\(naive)") }
            naive.step()
            day = day.adding(days: 1)
        }
        #expect(wrong.isEmpty)
        #expect(day == Day(3900, 1, 1))
    }

    @Test func `text and weeks of every month's first and last day read back`() {
        var month = Month(1900, 1)
        var count = 0
        while month < Month(3900, 1) {
            for day in [month.first, month.last] {
                #expect(Day(day.description) == day)
                #expect(ISOWeek(day.isoWeek.description) == day.isoWeek)
                #expect(day.month == month)
            }
            #expect(Month(month.description) == month)
            #expect(month.last.adding(days: 1) == month.next.first && month.next.previous == month)
            month = month.next
            count += 1
        }
        #expect(count == 24_000)
    }

    @Test(arguments: [
        ("2024-12-30", "2025-W01"), ("2025-12-29", "2026-W01"), ("2026-12-31", "2026-W53"),
        ("2027-01-01", "2026-W53"), ("2027-01-03", "2026-W53"), ("2028-01-01", "2027-W52"),
        ("2029-12-31", "2030-W01"),
    ])
    func `a week that straddles years belongs to the year of its Thursday`(day: String, week: String) throws {
        #expect(try #require(Day(day)).isoWeek.description == week)
    }

    @Test func `a week has its seven days from Monday and knows its neighbours`() throws {
        let week = try #require(ISOWeek("2026-W53"))
        #expect(week.monday == Day(2026, 12, 28))
        #expect(week.sunday == Day(2027, 1, 3))
        #expect(week.days.map(\.weekday) == Weekday.allCases)
        #expect(week.next.description == "2027-W01")
        #expect(week.next.previous == week)
        #expect(week < week.next)
    }

    @Test(arguments: [
        "2026-W00", "2025-W53", "2026-W54", "2026-W1", "2026-w01", "26-W01", "2026W01", "2026-W+1", "0000-W01", "",
        "2026-W99999999999999999999999999",
    ])
    func `a week that does not exist is not read`(text: String) {
        #expect(ISOWeek(text) == nil)
    }

    @Test(arguments: [
        "2026-2-03", "26-02-03", "2026-02-3", "2026-02-29", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
        "2026-04-31", "2026-01-00", "0000-01-01", "+026-01-01", "2026-01-01 ", "2026-01", "2026-01-01-01", "",
        "2026/01/01", "٢٠٢٦-01-01", "99999999999999999999-01-01", "2026-99999999999999999999-01",
    ])
    func `a day that does not exist or is written otherwise is not read`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29), (2026, 1, -1), (Int.max, 1, 1),
        (Int.min, 1, 1), (2026, Int.max, 1), (2026, Int.min, 1), (2026, 1, Int.max), (2026, 1, Int.min),
    ])
    func `parts that make no day give none, however large`(year: Int, month: Int, day: Int) {
        #expect(Day.valid(year, month, day) == nil)
    }

    @Test func `leap days follow the Gregorian rule`() {
        let leaps = [1896, 1900, 2000, 2024, 2025, 2100, 2400].filter { Day.valid($0, 2, 29) != nil }
        #expect(leaps == [1896, 2000, 2024, 2400])
    }

    @Test func `no number traps the calendar`() {
        for number in [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max] {
            let day = Day(ordinal: number)
            _ = (day.parts, day.weekday, day.isoWeek, day.month, day.description)
            _ = day.adding(days: number).adding(days: number)
            _ = (day.date(monthsAfter: number), day.endOfPeriod(months: number))
            _ = (Day(number, number, number), Month(number, number).adding(months: number), ISOWeek(number, number))
            _ = (day.fullYears(until: Day(2026, 1, 1)), day - Day(ordinal: .max), DateRange(from: day).monthsAndDays())
        }
        #expect(Day(ordinal: .max) > Day(9999, 12, 31))
        #expect(Day(ordinal: .min) < Day(1, 1, 1))
    }
}

/// A day counted by hand, one step after another.
private struct NaiveDay {
    var year, month, day, weekday, week, weekYear: Int

    var leap: Bool { year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) }

    mutating func step() {
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        day += 1
        if day > lengths[month - 1] { (day, month) = (1, month + 1) }
        if month > 12 { (month, year) = (1, year + 1) }
        weekday = weekday == 7 ? 1 : weekday + 1
        guard weekday == 1 else { return }
        week += 1
        // The Monday on 29 December or later, or on 4 January or earlier, begins the first week of a year.
        if month == 12 && day >= 29 { (week, weekYear) = (1, year + 1) }
        if month == 1 && day <= 4 { (week, weekYear) = (1, year) }
    }
}
