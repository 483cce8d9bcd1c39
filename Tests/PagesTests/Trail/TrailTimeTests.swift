import Casework
import Pages
import Testing

@Suite struct TrailTimeTests {
    @Test func `an instant is worded as the clock in Helsinki shows it`() throws {
        let words = try words(.fi)
        #expect(try #require(TrailTime("2026-11-19T09:18:04.123Z")).worded(words) == "to\u{a0}19.11. klo 11.18")
        let night = try #require(TrailTime("2026-06-30T21:05:00.000Z"))
        #expect(night.day == Day(2026, 7, 1))
        #expect(night.worded(words, withYear: true) == "1.7.2026 klo 0.05")
    }

    @Test(arguments: ["", "2026-11-19", "2026-11-19T99:18:04.123Z", "nonsense"])
    func `what isn't an instant is none`(text: String) {
        #expect(TrailTime(text) == nil)
    }
}
