import Casework
import Testing

@Suite struct SearchKeyTests {
    @Test(arguments: [
        ("Äijälä Sirpa", ["aijala", "sirpa"]), ("Åström", ["astrom"]), ("WIRTANEN", ["virtanen"]),
        ("Anna-Liisa O’Brien", ["anna", "liisa", "o", "brien"]), ("Šimić", ["simic"]), ("a\u{308}", ["a"]),
        ("%_\\'", []), ("", []), ("Müller 2", ["muller", "2"]),
    ])
    func `the words of a name are compared without case, diacritics and signs`(text: String, words: [String]) {
        #expect(searchWords(text) == words)
    }

    @Test func `a double name is found by its parts and written together`() {
        #expect(searchKeys(ofName: "Alku Anna-Liisa") == ["alku", "anna", "liisa", "annaliisa"])
    }

    @Test(arguments: [
        ("+358 40 123 4567", "0401234567"), ("00358401234567", "0401234567"), ("(040) 123-4567", "0401234567"),
        ("+358 (0)40 1234567", "0401234567"), ("+46 8 123 456", "+468123456"), ("1234", nil), ("040 soita", nil),
        ("", nil), ("99999999999999999999", nil),
    ])
    func `a telephone number is one however it is written`(text: String, key: String?) {
        #expect(phoneKey(text) == key)
    }
}
