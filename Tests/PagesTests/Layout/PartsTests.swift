import Foundation
import Pages
import Testing

@Suite struct PartsTests {
    @Test(arguments: shownLanguages)
    func `the week grid says nothing in another language`(language: Language) throws {
        let printer = try Shared.printer.get()
        let grid = Samples.week(try words(language))
        let html = printer.part("parts/week-grid", grid, language: language)
        #expect(try (Shared.finnish[language]?.get().found(in: html) ?? []) == [])
        let page = try drawn(Samples.message(words(language)), language)
            .replacing("</head>", with: "<script src=\"/assets/grid.js\" defer></script></head>")
            .replacing("<section class=\"message", with: "<form data-grid>\(html)</form><section class=\"message")
        try Gallery.keep(page, "week-\(language.rawValue)")
    }

    @Test func `a day that wasn't agreed has no input`() throws {
        let html = try Shared.printer.get().part("parts/week-grid", Samples.week(words(.fi)), language: .fi)
        #expect(html.components(separatedBy: "data-cell").count - 1 == 16)
        #expect(html.contains("ei sovittu"))
    }

    @Test func `an empty agreed cell suggests the agreed hours and has no value`() throws {
        let html = try Shared.printer.get().part("parts/week-grid", Samples.week(words(.fi)), language: .fi)
        #expect(html.contains("class=\"plan\" name=\"d.0.3\" value=\"\""))
        #expect(html.contains("data-cell placeholder=\"5\""))
    }

    @Test func `a cell is read by the names of its row and column, and says nothing twice`() throws {
        let html = try Shared.printer.get().part("parts/week-grid", Samples.week(words(.fi)), language: .fi)
        #expect(html.contains("<th scope=\"row\" id=\"r1\"><a"))
        #expect(html.contains("id=\"d0\""))
        #expect(html.contains("name=\"d.1.0\" value=\"E\" aria-labelledby=\"r1 d0\""))
        #expect(!html.contains("data-saved"))
    }

    @Test func `a no-show and an absence have different marks and letters`() throws {
        let html = try Shared.printer.get().part("parts/week-grid", Samples.week(words(.fi)), language: .fi)
        #expect(html.contains("class=\"noshow\" name=\"d.1.0\" value=\"E\""))
        #expect(html.contains("class=\"abs\" name=\"d.0.1\" value=\"S\""))
    }

    @Test(arguments: 1...7)
    func `the small path has one mark filled and the stages before it run`(stage: Int) throws {
        let path = MiniPath(stage: stage, name: "X", words: try words(.fi))
        let html = try Shared.printer.get().part("parts/mini", path, language: .fi)
        #expect(html.contains("aria-label=\"Vaihe \(stage)/7\""))
        #expect(html.components(separatedBy: "class=\"here\"").count - 1 == 1)
        #expect(html.components(separatedBy: "class=\"leg run\"").count - 1 == stage - 1)
    }

    @Test func `the path says in words what is done, here and ahead`() throws {
        let html = try Shared.printer.get().part("parts/course", Samples.course(), language: .fi)
        #expect(html.components(separatedBy: "(valmis)").count - 1 == 3)
        #expect(html.components(separatedBy: "(nyt tässä)").count - 1 == 1)
        #expect(html.components(separatedBy: "(edessä)").count - 1 == 3)
        #expect(html.components(separatedBy: "aria-current=\"step\"").count - 1 == 1)
    }
}
