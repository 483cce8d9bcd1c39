import Casework
import FoundationEssentials
import Testing

struct CodingTests {
    private struct Sample: Codable, Equatable {
        var day = Day(2026, 11, 25)
        var month = Month(2026, 11)
        var week = ISOWeek(2026, 48)
        var range = DateRange(from: Day(2026, 11, 25))
        var minutes: Minutes = 255
        var money = Money(cents: 4_250)
        var weekday = Weekday.wednesday
        var business = BusinessID("2345678-0")
    }

    @Test func `values of the kernel read back from JSON`() throws {
        let data = try JSONEncoder().encode(Sample())
        let text = String(decoding: data, as: UTF8.self)
        #expect(try JSONDecoder().decode(Sample.self, from: data) == Sample())
        for part in [#""2026-11-25""#, #""2026-11""#, #""2026-W48""#, #""minutes":255"#, #""2345678-0""#] {
            #expect(text.contains(part))
        }
    }

    @Test func `JSON that is no value is an error and not a trap`() {
        let decoder = JSONDecoder()
        #expect(throws: DecodingError.self) { try decoder.decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try decoder.decode([Month].self, from: Data(#"["2026-13"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try decoder.decode([ISOWeek].self, from: Data(#"["2025-W53"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try decoder.decode([Minutes].self, from: Data("[-1]".utf8)) }
        #expect(throws: DecodingError.self) { try decoder.decode([BusinessID].self, from: Data(#"["1-1"]"#.utf8)) }
        #expect(throws: DecodingError.self) {
            try decoder.decode(
                DateRange.self, from: Data(#"{"first":"2026-01-02","last":"2026-01-01"}"#.utf8))
        }
    }
}
