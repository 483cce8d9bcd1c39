import Casework
import Testing

/// Minutes and money as people type them, and at the edges of what a number can hold.
struct AmountTests {
    @Test(arguments: [
        ("4", 240), ("4,25", 255), ("4.25", 255), ("0,5", 30), ("4:15", 255), (" 6,75 ", 405), ("24", 1_440), ("0", 0),
        ("24:00", 1_440), ("3,1", 186), ("4,250", 255), ("0,05", 3), ("00:00", 0), ("4:19", 259),
    ])
    func `hours are read in either notation`(text: String, minutes: Int) {
        #expect(Minutes.parsed(text)?.value == minutes)
    }

    @Test(arguments: [
        "", " ", "-4", "+4", "24,25", "24:01", "25", "4,33", "4,", ",5", "4,2,5", "4:60", "4:5", "4 h", "neljä", "4e1",
        "99999999999999999999", "4,99999999999999999999", "4:99999999999999999999", "１", "1 0", "4,00001",
    ])
    func `hours that are no whole minutes of one day are not read`(text: String) {
        #expect(Minutes.parsed(text) == nil)
    }

    @Test func `every length of a day reads back from its own words`() throws {
        for value in 0...1_440 {
            let minutes = try #require(Minutes(value))
            #expect(Minutes.parsed(minutes.description) == minutes)
        }
        #expect(
            ["240", "255", "30", "259", "3"].compactMap(Int.init).compactMap(Minutes.init).map(\.description)
                == ["4", "4,25", "0,5", "4:19", "0,05"])
    }

    @Test func `minutes are never negative and their sum never traps`() {
        let none = -1
        #expect(Minutes(none) == nil)
        #expect(Minutes.sum([240, 255]) == 495)
        #expect(Minutes.sum([]) == 0)
        #expect(Minutes(Int.max)?.adding(1) == nil)
    }

    @Test(arguments: [
        ("1 234,50", 123_450), ("1234.5", 123_450), ("12", 1_200), ("12,50 €", 1_250), ("0,05", 5), ("0", 0),
        ("1\u{00A0}234\u{00A0}567,89", 123_456_789), ("12 €", 1_200), ("\u{2009}7,00 ", 700),
        ("999 999 999 999,99", 99_999_999_999_999),
    ])
    func `euros are read as people type them`(text: String, cents: Int) {
        #expect(Money.parsed(text)?.cents == cents)
    }

    @Test(arguments: [
        "", "€", "-5", "−5", "+5", "1,234", "1.234,50", "12,", ",50", "1 23", "1234 567", "12 50", "abc", "1e3",
        "12,5x",
        "9999999999999", "99999999999999999999999999", "1,99999999999999999999", "٥",
    ])
    func `what is not an amount is not read`(text: String) {
        #expect(Money.parsed(text) == nil)
    }

    @Test func `an amount reads back from its own words`() {
        for cents in [0, 1, 10, 99, 100, 12_345, 99_999, 100_000, 123_456_789, 99_999_999_999_999] {
            let money = Money(cents: cents)
            #expect(Money.parsed(money.description) == money)
        }
        #expect(Money(cents: 123_450).description == "1\u{00A0}234,50")
        #expect(Money(cents: -100_005).description == "−1\u{00A0}000,05")
        #expect(Money(cents: .min).description.hasPrefix("−92\u{00A0}233"))
    }

    @Test func `arithmetic answers nothing rather than a wrong amount`() {
        let (most, least) = (Money(cents: .max), Money(cents: .min))
        #expect(most.adding(Money(cents: 1)) == nil)
        #expect(least.subtracting(Money(cents: 1)) == nil)
        #expect(most.times(2) == nil && least.times(-1) == nil && most.percent(10) == nil)
        #expect(Money.sum([most, Money(cents: 1), least]) == nil)
        #expect(Money(cents: 4_250).times(3) == Money(cents: 12_750))
        #expect(Money.sum([Money(cents: 1), Money(cents: 2)]) == Money(cents: 3))
        #expect(Money.sum([]) == .zero)
    }

    @Test(arguments: [(12_750, 10, 1_275), (5, 10, 1), (4, 10, 0), (-5, 10, -1), (-4, 10, 0), (333, 100, 333)])
    func `a share is rounded half away from zero`(cents: Int, share: Int, expected: Int) {
        #expect(Money(cents: cents).percent(share) == Money(cents: expected))
    }
}
