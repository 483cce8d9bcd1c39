import Casework
import Testing
import Web

@Suite struct TypedTests {
    @Test(arguments: ["9.4.2027", "9.4.27", "09042027", "2027-04-09"])
    func `a day may be typed in the ways people type it`(text: String) {
        #expect(Typed.day(from: text) == .day(Day(2027, 4, 9)))
    }

    @Test(arguments: ["31.11.2026", "29.2.2026", "1.13.2026"])
    func `a day that its month doesn't have is told apart from nonsense`(text: String) {
        #expect(Typed.day(from: text) == .notInMonth)
    }

    @Test(arguments: ["huomenna", "99999999999999999999.1.2026", "1.1.999999999999999999", "", "-1.2.2026"])
    func `nonsense and huge numbers are unreadable and trap nothing`(text: String) {
        #expect(Typed.day(from: text) == .unreadable)
    }

    @Test func `every problem is told, each at its field`() {
        var typed = Typed(FormInput(urlEncoded: "days=5&from=31.11.2026&hours=4,1&n=99999999999999999999999"))
        #expect(typed.number("days", in: 1...4) == nil)
        #expect(typed.day("from") == nil)
        #expect(typed.minutes("hours") == nil)
        #expect(typed.number("n", in: 0...10) == nil)
        #expect(typed.text("reason") == nil)
        #expect(typed.problems.map(\.field) == ["days", "from", "hours", "n", "reason"])
        #expect(typed.problems.at("days")?.code == "number_between")
    }
}
