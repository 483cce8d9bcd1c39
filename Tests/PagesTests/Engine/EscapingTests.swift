import Foundation
import Pages
import Testing

@Suite struct EscapingTests {
    /// A quotation mark or bracket with a combining accent is one character, which hides it from a careless escaper.
    static let hostile = "\"\u{301} onmouseover=alert(1) x=\"\u{301}<\u{301}script>'\u{301}&"

    /// What must not be found in a page, and what must.
    static let raw = ["\"\u{301}", "<\u{301}", "'\u{301}"]
    static let safe = "&quot;\u{301} onmouseover"

    @Test func `the escaper sees through combining marks`() {
        let safe = SafeHTML.escape(Self.hostile)
        for sign in [34, 39, 60, 62] as [UInt8] {
            #expect(!safe.utf8.contains(sign))
        }
        #expect(safe.utf8Contains(Self.safe))
    }

    @Test func `text without markup is left as it is`() {
        #expect(SafeHTML.escape("Sirpa Lehtonen, 14.3.1975") == "Sirpa Lehtonen, 14.3.1975")
    }

    @Test func `a hostile value is escaped through layout, block, section and partial`() throws {
        let hostile = Self.hostile
        let page = FormPage(
            title: hostile, action: "/x", guards: Guards(key: hostile),
            sections: [
                FormSection(
                    heading: hostile, hint: hostile,
                    fields: [
                        FormField("a", hostile, value: hostile, hint: hostile, error: hostile),
                        FormField("b", hostile, .area(rows: 2), value: hostile),
                        FormField("c", hostile, .select, options: [.init(hostile, hostile, hint: hostile)]),
                        FormField("d", hostile, .radios, options: [.init(hostile, hostile, hint: hostile)]),
                    ])
            ], buttons: [Button(hostile)], subject: hostile, intro: hostile,
            crumbs: [Crumb(hostile, to: hostile)], notes: [Note(.warn, lead: hostile, hostile)])
        let html = try drawn(page)
        for raw in Self.raw { #expect(!html.utf8Contains(raw)) }
        #expect(html.utf8Contains(Self.safe))
    }

    @Test func `a hostile value is escaped in a table that is drawn in code`() throws {
        let hostile = Self.hostile
        let cell = TableModel.Cell(
            hostile, href: hostile, sub: hostile, tag: Tag(hostile, .ok), citation: Citation(hostile, to: hostile),
            buttons: [Link(hostile, to: hostile)])
        let table = TableModel(
            caption: hostile, columns: [.init(hostile, sortHref: hostile, sorted: hostile), .init(hostile)],
            rows: [.init([cell, cell])], total: .init([cell]))
        let page = ListPage(title: hostile, table: table, empty: EmptyState(.nothingYet, heading: "-", "-"))
        let html = try drawn(page)
        for raw in Self.raw { #expect(!html.utf8Contains(raw)) }
        #expect(html.utf8Contains(Self.safe))
    }

    @Test(arguments: ["{{{x}}}", "{{&x}}", "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "{{{drawn}}}"])
    func `a template that prints unescaped doesn't load`(text: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polku-\(text.hashValue.magnitude)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["Templates", "Words", "Assets"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try text.write(to: folder.appendingPathComponent("Templates/x.mustache"), atomically: true, encoding: .utf8)
        #expect(throws: TemplateFault.self) { try Printer(resources: folder) }
    }

    @Test func `a live part is escaped as well`() throws {
        let printer = try Shared.printer.get()
        let panel = ChecksPanel(
            [CheckItem(.stop, title: Self.hostile, text: Self.hostile)], words: try words(.fi))
        let html = printer.part("parts/checks", panel, language: .fi)
        for raw in Self.raw { #expect(!html.utf8Contains(raw)) }
        #expect(html.utf8Contains(Self.safe))
    }
}

extension String {
    /// Whether the bytes of the other text occur, whatever characters they make.
    func utf8Contains(_ other: String) -> Bool {
        let mine = Array(utf8)
        let wanted = Array(other.utf8)
        guard mine.count >= wanted.count else { return false }
        return (0...(mine.count - wanted.count)).contains { mine[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
