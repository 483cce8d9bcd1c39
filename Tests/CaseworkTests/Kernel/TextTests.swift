import Casework
import Testing

struct TextTests {
    @Test func `names sort as a Finnish reader expects`() {
        let sorted = [
            "Aalto", "Ahola", "Åkerlund", "Äijälä", "Ölander", "Vaara", "Wahlroos", "Virtanen", "Zetterberg", "Ylönen",
            "Ünal", "Eriksson", "Édouard", "Žukov", "Šebek", "aro", "Mäki", "Maki", "Mukka",
        ].sorted { finnishSortKey($0) < finnishSortKey($1) }
        #expect(
            sorted == [
                "Aalto", "Ahola", "aro", "Édouard", "Eriksson", "Maki", "Mukka", "Mäki", "Šebek", "Vaara", "Virtanen",
                "Wahlroos", "Ylönen", "Ünal", "Zetterberg", "Žukov", "Åkerlund", "Äijälä", "Ölander",
            ])
    }

    @Test func `byte order and Swift's own order of the keys are the same`() {
        let keys = ["Å", "Ä", "Ö", "z", "a", "W", "v", "é", "Mäki-Matti", "Mäki Matti", "O’Brien"].map(finnishSortKey)
        #expect(keys.sorted() == keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    @Test func `a letter written in two pieces sorts as the letter`() {
        #expect(finnishSortKey("a\u{0308}iti") == finnishSortKey("Äiti"))
        #expect(finnishSortKey("A\u{030A}bo") == finnishSortKey("Åbo"))
        #expect(finnishSortKey("Ede\u{0301}n") == finnishSortKey("eden"))
    }

    @Test(arguments: [
        ("œ", "oe"), ("Þór", "thor"), ("Łukasz", "lukasz"), ("Nuñez", "nunez"), ("Đorđe", "dorde"),
        ("Weiß", "weiss"), ("Æ", "|"), ("Ø", "}"), ("Ű", "y"), ("a{b|c}d~", "abcd"), ("", ""), ("ą", "a"),
    ])
    func `other letters sort as their plain ones`(text: String, key: String) {
        #expect(finnishSortKey(text) == key)
    }

    @Test func `digits are read only when they are plain and few enough`() {
        #expect(Int(digits: "007") == 7)
        #expect(Int(digits: "999999999999999999") == 999_999_999_999_999_999)
        for text in ["", "1234567890123456789", "+1", "-1", " 1", "1_000", "٣", String(repeating: "9", count: 10_000)] {
            #expect(Int(digits: text) == nil)
        }
        #expect(Int(digits: "12", count: 3...3) == nil)
        #expect(Int(digits: "", count: 0...3) == 0)
    }

    @Test func `padding keeps the sign and never cuts`() {
        #expect(7.padded(to: 2) == "07")
        #expect(123.padded(to: 2) == "123")
        #expect((-7).padded(to: 3) == "-007")
        #expect(Int.min.padded(to: 2) == "-9223372036854775808")
    }
}
