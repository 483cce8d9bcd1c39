import Foundation
import Pages
import Testing

/// Finds Finnish messages on a page that should be in another language.
struct FinnishOnPages {
    private let whole: Set<String>
    private let fragments: [String]

    /// Finnish texts that the language words otherwise, and that aren't a text of that language by chance.
    init(for language: Language) throws {
        let files = try WordsTests.files.get()
        let finnish = files.texts["fi"] ?? [:]
        let other = files.texts[language.rawValue] ?? [:]
        let theirs = Set(other.values)
        let only = finnish.filter { $0.value != other[$0.key] && !theirs.contains($0.value) }.map(\.value)
        whole = Set(only.filter { !$0.contains("{") && $0.count > 2 })
        fragments = only.filter { $0.contains("{") }.compactMap { text in
            let pieces = text.replacing(/\{[a-z_]+\}/, with: "{").split(separator: "{").map(String.init)
            return pieces.max { $0.count < $1.count }.flatMap { $0.count >= 12 ? $0 : nil }
        }
    }

    /// The Finnish texts found between tags and in labels.
    func found(in html: String) -> [String] {
        let pieces = html.split { $0 == "<" || $0 == ">" || $0 == "\"" }.map { piece in
            unescaped(piece.drop(while: \.isWhitespace))
        }
        let wholes = pieces.filter(whole.contains)
        // A page is searched for more than a thousand texts, which Swift's own search makes a matter of minutes.
        let parts = pieces.joined(separator: "\n").withCString { page in
            fragments.filter { strstr(page, $0) != nil }
        }
        return wholes + parts
    }

    private func unescaped(_ piece: Substring) -> String {
        var text = String(piece)
        while text.last?.isWhitespace == true { text.removeLast() }
        guard text.contains("&") else { return text }
        for (code, sign) in [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
            text = text.replacing(code, with: sign)
        }
        return text
    }
}

@Suite struct FinnishOnPagesTests {
    @Test func `a Finnish message on a Swedish page is found`() throws {
        let search = try FinnishOnPages(for: .sv)
        #expect(search.found(in: "<p> Päävalikko </p>") == ["Päävalikko"])
        #expect(search.found(in: "<p title=\"Siirry sisältöön\">Plan</p>") == ["Siirry sisältöön"])
        #expect(search.found(in: "<p>Huvudmeny</p>").isEmpty)
    }

    @Test func `a Finnish message with its parameter filled is found`() throws {
        let text = try words(.fi).text("layout.problem.too_long", ["max": "90"])
        #expect(try FinnishOnPages(for: .en).found(in: "<p>\(text)</p>").count == 1)
    }
}
