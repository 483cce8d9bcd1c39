import Pages
import Testing

/// The printer of every page test, loaded once.
enum Shared {
    static let printer: Result<Printer, any Error> = Result { try Printer() }
    static let finnish: [Language: Result<FinnishOnPages, any Error>] = [
        .sv: Result { try FinnishOnPages(for: .sv) }, .en: Result { try FinnishOnPages(for: .en) },
    ]
}

/// The three languages every page is drawn in.
let shownLanguages: [Language] = [.fi, .sv, .en]

/// Draws the page and fails on a tag nothing answers, a word nobody wrote, an inline style or script.
@discardableResult
func drawn(
    _ page: any Page, _ language: Language = .fi, frame: Frame? = nil, location: SourceLocation = #_sourceLocation
) throws -> String {
    let printer = try Shared.printer.get()
    let frame = frame ?? Samples.frame(language, printer.words.in(language))
    let unanswered = printer.unansweredTags(page, frame: frame, language: language)
    #expect(unanswered.isEmpty, "no answer to \(unanswered.sorted())", sourceLocation: location)
    let html = printer.html(page, frame: frame, language: language)
    #expect(!html.contains("⟦"), "a word is missing", sourceLocation: location)
    #expect(!html.contains(" style="), "the content policy forbids inline styles", sourceLocation: location)
    let icons = String(decoding: printer.assets["icons.svg"]?.bytes ?? [], as: UTF8.self)
    let problems = MarkupCheck(html).problems(icons: icons, assets: Set(printer.assets.keys))
    #expect(problems == [], "the markup of \(type(of: page).template)", sourceLocation: location)
    #expect(!html.contains("<script>"), "the content policy forbids inline scripts", sourceLocation: location)
    if let finnish = try Shared.finnish[language]?.get().found(in: html) {
        #expect(finnish.isEmpty, "Finnish on a page in \(language.rawValue)", sourceLocation: location)
    }
    return html
}

/// The words of one language.
func words(_ language: Language) throws -> Words {
    try Shared.printer.get().words.in(language)
}
