import Pages
import Testing

@Suite struct WordsTests {
    static let files = Result { try WordFiles() }

    /// Texts that are rightly the same in Finnish and another language: signs, names and international words.
    static let rightlySame: Set<String> = ["–"]

    @Test func `every text is written in Finnish, Swedish and English`() throws {
        let texts = try Self.files.get().texts
        let finnish = Set((texts["fi"] ?? [:]).keys)
        #expect(!finnish.isEmpty)
        for language in ["sv", "en"] {
            let other = Set((texts[language] ?? [:]).keys)
            #expect(finnish.subtracting(other).sorted() == [], "missing in \(language)")
            #expect(other.subtracting(finnish).sorted() == [], "only in \(language)")
        }
        let easy = Set((texts["fi-selko"] ?? [:]).keys)
        #expect(easy.subtracting(finnish).sorted() == [], "easy Finnish words nobody else has")
    }

    @Test func `a text takes the same parameters in every language`() throws {
        let texts = try Self.files.get().texts
        for (key, finnish) in texts["fi"] ?? [:] {
            for language in ["sv", "en", "fi-selko"] {
                guard let other = texts[language]?[key] else { continue }
                #expect(parameters(other) == parameters(finnish), "\(key) in \(language)")
            }
        }
    }

    @Test func `every text the code or a template asks for is written`() throws {
        let files = try Self.files.get()
        let written = Set((files.texts["fi"] ?? [:]).keys)
        #expect(files.asked.subtracting(written).sorted() == [])
        #expect(files.askedFamilies.subtracting(files.families).sorted() == [], "families to list")
        for family in files.families {
            #expect(written.contains { $0.hasPrefix(family + ".") }, "the family \(family) has no texts")
        }
    }

    @Test func `every written text is used`() throws {
        let files = try Self.files.get()
        let unused = (files.texts["fi"] ?? [:]).keys.filter { key in
            let stem = [".one", ".other"].first { key.hasSuffix($0) }.map { String(key.dropLast($0.count)) } ?? key
            let isUsed = files.mentioned.contains(key) || files.mentioned.contains(stem)
            return !isUsed && !files.families.contains { key.hasPrefix($0 + ".") }
        }
        #expect(unused.sorted() == [])
    }

    @Test func `no key is glued together from pieces`() throws {
        #expect(try Self.files.get().glued == [])
    }

    @Test func `a number of things is one or many in every language`() throws {
        for key in (try Self.files.get().texts["fi"] ?? [:]).keys where key.hasSuffix(".one") {
            let many = key.dropLast(4) + ".other"
            #expect(try Self.files.get().texts["fi"]?[String(many)] != nil, "\(key) has no .other")
        }
        let finnish = try words(.fi)
        #expect(finnish.plural("layout.checks.warn", count: 1) == "1 huomio")
        #expect(finnish.plural("layout.checks.warn", count: 0) == "0 huomiota")
        #expect(try words(.sv).plural("layout.checks.warn", count: 3) == "3 anmärkningar")
    }

    @Test func `a missing text shows its key and nothing else`() throws {
        let finnish = try words(.fi)
        #expect(finnish.text("nowhere.to_be_found") == "⟦nowhere.to_be_found⟧")
        #expect(!finnish.has("nowhere.to_be_found"))
    }

    @Test func `a parameter's own braces are not filled`() throws {
        let text = try words(.fi).text("layout.checks.stamp", ["time": "{n}", "n": "9"])
        #expect(text == "päivittyi klo {n}")
    }

    @Test func `easy Finnish falls back to ordinary Finnish and counts it`() throws {
        let store = try Shared.printer.get().words
        #expect(store.in(.easyFinnish).text("layout.sign_out") == store.in(.fi).text("layout.sign_out"))
        #expect(store.in(.easyFinnish).text("layout.skip") == "Mene sivun sisältöön")
        let easy = try Self.files.get().texts["fi-selko"] ?? [:]
        #expect(store.easyFinnishFallbacks == (try Self.files.get().texts["fi"] ?? [:]).count - easy.count)
    }

    private func parameters(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z_]+)\}/).map { String($0.output.1) })
    }
}
