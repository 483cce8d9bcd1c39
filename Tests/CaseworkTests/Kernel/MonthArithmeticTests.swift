import Casework
import Testing

struct MonthArithmeticTests {
    @Test(arguments: [
        ("2026-01-15", 3, "2026-04-14"), ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
        ("2026-01-31", 1, "2026-02-28"), ("2026-02-01", 1, "2026-02-28"), ("2026-01-01", 12, "2026-12-31"),
        ("2026-02-28", 1, "2026-03-27"), ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", 6, "2026-09-30"),
        ("2026-01-15", 0, "2026-01-14"), ("2026-01-28", 1, "2026-02-27"), ("2026-01-31", 2, "2026-03-30"),
    ])
    func `a period of months ends the day before its number comes round`(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(from)).endOfPeriod(months: months).description == to)
    }

    @Test(arguments: [
        ("2026-01-15", 3, "2026-04-15"), ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-31", -14, "2024-11-30"), ("2026-05-05", 0, "2026-05-05"),
        ("2024-02-29", 12, "2025-02-28"), ("2025-12-01", 1, "2026-01-01"),
    ])
    func `a date of months later keeps its number or takes the last day`(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(from)).date(monthsAfter: months).description == to)
    }

    @Test func `a period's length in months is what its end was made of`() throws {
        for start in DateRange(Day(2023, 11, 1)...Day(2025, 3, 31)).days {
            for months in 1...14 {
                let end = start.endOfPeriod(months: months)
                let next = start.endOfPeriod(months: months + 1)
                let whole = try #require(DateRange(start...end).monthsAndDays())
                let shorter = try #require(DateRange(start...next.adding(days: -1)).monthsAndDays())
                #expect(whole == (months, 0), "\(start) \(months)")
                #expect(shorter == (months, next - end - 1), "\(start) \(months)")
            }
        }
    }

    @Test func `less than a month is days only and no end is no length`() throws {
        #expect(try #require(DateRange(day: Day(2026, 1, 15)).monthsAndDays()) == (0, 1))
        #expect(try #require(DateRange(Day(2026, 1, 15)...Day(2026, 2, 13)).monthsAndDays()) == (0, 30))
        #expect(try #require(DateRange(Day(2026, 1, 15)...Day(2026, 4, 16)).monthsAndDays()) == (3, 2))
        #expect(DateRange(from: Day(2026, 1, 15)).monthsAndDays() == nil)
    }

    @Test(arguments: [
        ("2001-05-17", "2026-05-16", 24), ("2001-05-17", "2026-05-17", 25), ("2000-02-29", "2025-02-28", 24),
        ("2000-02-29", "2025-03-01", 25), ("2000-02-29", "2024-02-29", 24), ("2026-05-17", "2020-01-01", 0),
    ])
    func `a year is full on the birthday`(birth: String, on: String, years: Int) throws {
        let birth = try #require(Day(birth))
        #expect(birth.fullYears(until: try #require(Day(on))) == years)
    }

    @Test func `a month knows its days, its neighbours and its text`() throws {
        let month = try #require(Month("2028-02"))
        #expect(month.days.count == 29)
        #expect((month.first, month.last) == (Day(2028, 2, 1), Day(2028, 2, 29)))
        #expect(Month(2026, 12).next == Month(2027, 1))
        #expect(Month(2026, 1).previous.description == "2025-12")
        #expect(Month(2026, 12) < Month(2027, 1))
    }

    @Test(arguments: ["2026-13", "2026-00", "2026-1", "202611", "26-11", "", "2026-11-01", "99999999999999999999-01"])
    func `a month that does not exist is not read`(text: String) {
        #expect(Month(text) == nil)
    }

    @Test func `days until and the difference agree`() {
        #expect(Day(2026, 1, 1).days(until: Day(2027, 1, 1)) == 365)
        #expect(Day(2026, 1, 1) - Day(2027, 1, 1) == -365)
    }
}
