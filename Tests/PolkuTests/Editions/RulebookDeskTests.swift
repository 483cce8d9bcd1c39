import Casework
import Procedures
import TestSupport
import Testing
import polku

@Suite struct RulebookDeskTests {
    private func faults(_ text: String) -> [RulebookFault] {
        if case .failure(let faults) = TestRulebooks.reading.read(text) { faults.all } else { [] }
    }

    @Test func `a text is read as a file is, with the place of each fault`() throws {
        let found = faults(RulebookCheckTests.sound.replacing("layer: county", with: "layr: county"))
        let key = try #require(found.first { $0.what.contains("unknown key layr") })
        #expect(key.line == 2 && key.column == 1 && key.mend == "did you mean layer?")
        #expect(faults(RulebookCheckTests.sound).isEmpty)
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), "a: " + String(repeating: "{b: ", count: 1_000),
        String(repeating: "- ", count: 900) + "x", String(repeating: " ", count: 500) + "- x",
    ])
    func `a text nested deeper than any rulebook is refused before it is read`(text: String) {
        #expect(faults(text).map(\.what) == ["the text is nested too deep"])
    }

    @Test func `the text of every edition that came with the program is found by its name`() throws {
        for book in try TestRulebooks.real.all {
            let text = try #require(TestRulebooks.reading.source(book.edition))
            #expect(try TestRulebooks.reading.read(text).get().edition == book.edition)
        }
        #expect(TestRulebooks.reading.source("ei@2020-01-01") == nil)
    }
}
