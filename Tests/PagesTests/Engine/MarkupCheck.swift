import Foundation
import Pages
import Testing

/// What is wrong with a page's HTML that a browser would silently mend: tags that don't match, an id given twice, a
/// label or description that points nowhere, an icon or asset that doesn't exist.
struct MarkupCheck {
    private static let alone: Set<String> = [
        "meta", "link", "input", "br", "hr", "img", "path", "circle", "rect", "use", "symbol",
    ]
    private let html: String

    init(_ html: String) {
        self.html = html
    }

    func problems(icons: String, assets: Set<String>) -> [String] {
        unmatched() + twice() + lost() + missing(icons, assets)
    }

    private func unmatched() -> [String] {
        var open: [String] = []
        for match in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^">])*)>/) {
            let name = match.output.2.lowercased()
            if match.output.1 == "/" {
                if open.popLast() != name { return ["</\(name)> closes nothing that is open"] }
            } else if !Self.alone.contains(name), !match.output.3.hasSuffix("/") {
                open.append(name)
            }
        }
        return open.map { "<\($0)> is never closed" }
    }

    private func twice() -> [String] {
        var seen: Set<String> = []
        return values(/\sid="([^"]*)"/).filter { !seen.insert($0).inserted }.map { "id \($0) is given twice" }
    }

    private func lost() -> [String] {
        let ids = Set(values(/\sid="([^"]*)"/))
        let named = values(/\s(?:for|aria-describedby|aria-labelledby)="([^"]*)"/)
        return (named + values(/\shref="#([^"]*)"/)).flatMap { $0.split(separator: " ").map(String.init) }
            .filter { !ids.contains($0) }.map { "nothing has the id \($0)" }
    }

    private func missing(_ icons: String, _ assets: Set<String>) -> [String] {
        let noIcons = values(/#i-([^"]*)"/).filter { !icons.contains("id=\"i-\($0)\"") }.map { "no icon \($0)" }
        let noAssets = values(/"\/assets\/([^"?#]*)/).filter { !assets.contains($0) }.map { "no asset \($0)" }
        return noIcons + noAssets
    }

    private func values(_ pattern: Regex<(Substring, Substring)>) -> [String] {
        html.matches(of: pattern).map { String($0.output.1) }
    }
}

@Suite struct MarkupCheckTests {
    @Test(arguments: [
        ("<p><b>x</p></b>", "</p> closes nothing that is open"), ("<p>x", "<p> is never closed"),
        ("<p id=\"a\"></p><p id=\"a\"></p>", "id a is given twice"),
        ("<label for=\"b\"></label>", "nothing has the id b"),
        ("<svg><use href=\"/assets/icons.svg#i-nowhere\"/></svg>", "no icon nowhere"),
        ("<script src=\"/assets/no.js?v=1\"></script>", "no asset no.js"),
    ])
    func `a fault in the markup is found`(html: String, problem: String) {
        #expect(MarkupCheck(html).problems(icons: "", assets: ["icons.svg"]) == [problem])
    }

    @Test func `sound markup has no problems`() {
        let html = "<form><label for=\"a\">x</label><input id=\"a\" value=\"a > b\"><br></form>"
        #expect(MarkupCheck(html).problems(icons: "", assets: []) == [])
    }
}
