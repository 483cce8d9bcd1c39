import Casework
import Pages
import Testing

@Suite struct FormatTests {
    let finnish = Format(.fi)
    let swedish = Format(.sv)
    let english = Format(.en)
    let day = Day(2026, 11, 19)

    @Test func `a day is written as each language writes it`() {
        #expect(finnish.day(day) == "19.11.2026")
        #expect(swedish.day(day) == "19.11.2026")
        #expect(english.day(day) == "19 Nov 2026")
        #expect(finnish.shortDayWithWeekday(day) == "to\u{A0}19.11.")
        #expect(swedish.shortDayWithWeekday(Day(2026, 11, 18)) == "on\u{A0}18.11")
        #expect(english.dayWithWeekday(day) == "Thu\u{A0}19 Nov 2026")
        #expect(Format(.easyFinnish).dayWithWeekday(Day(2026, 11, 22)) == "su\u{A0}22.11.2026")
    }

    @Test func `a range names a shared year once`() {
        #expect(finnish.range(DateRange(Day(2026, 8, 17)...Day(2026, 12, 11))) == "17.8.–11.12.2026")
        #expect(finnish.range(DateRange(Day(2026, 12, 14)...Day(2027, 4, 9))) == "14.12.2026–9.4.2027")
        #expect(english.range(DateRange(Day(2026, 8, 17)...Day(2026, 12, 11))) == "17 Aug – 11 Dec 2026")
        #expect(finnish.range(DateRange(day: day)) == "19.11.2026")
        #expect(finnish.range(DateRange(from: day)) == "19.11.2026–")
    }

    @Test func `months and weeks have their names`() {
        #expect(finnish.month(Month(2026, 11)) == "marraskuu 2026")
        #expect(swedish.month(Month(2026, 5)) == "maj 2026")
        #expect(english.month(Month(2026, 1)) == "January 2026")
        #expect(finnish.week(day.isoWeek) == "vk\u{A0}47")
        #expect(swedish.week(day.isoWeek) == "v.\u{A0}47")
    }

    @Test(arguments: [
        (307_200, "3\u{A0}072,00\u{A0}€", "€3,072.00"), (5, "0,05\u{A0}€", "€0.05"), (0, "0,00\u{A0}€", "€0.00"),
        (-123_456_789, "−1\u{A0}234\u{A0}567,89\u{A0}€", "−€1,234,567.89"), (62_400, "624,00\u{A0}€", "€624.00"),
    ])
    func `money keeps its thousands apart and its cents`(cents: Int, fi: String, en: String) {
        #expect(finnish.money(Money(cents: cents)) == fi)
        #expect(english.money(Money(cents: cents)) == en)
    }

    @Test func `the largest sums are written without stopping`() {
        #expect(finnish.money(cents: .min).hasPrefix("−92"))
        #expect(finnish.money(cents: .max).hasSuffix(",07\u{A0}€"))
        #expect(finnish.number(.min).hasPrefix("−9"))
    }

    @Test(arguments: [(240, "4"), (255, "4,25"), (270, "4,5"), (0, "0"), (50, "0,83"), (480, "8"), (5, "0,08")])
    func `minutes are hours with no idle zeros`(minutes: Int, hours: String) {
        #expect(finnish.hours(minutes: minutes) == hours)
        #expect(english.hours(minutes: minutes) == hours.replacing(",", with: "."))
        #expect(finnish.hoursWithUnit(minutes: minutes) == hours + "\u{A0}h")
    }

    @Test func `per cents and clocks follow the language`() {
        #expect(finnish.percent(86) == "86\u{A0}%")
        #expect(english.percent(86) == "86%")
        #expect(finnish.clock(hour: 9, minute: 5) == "9.05")
        #expect(english.clock(hour: 14, minute: 32) == "14:32")
    }
}
