import Casework
import Pages
import Testing

@Suite struct WorklistPageTests {
    @Test func `a task that the reader's role doesn't do itself leads to the client instead of the form`() throws {
        let printer = try Shared.printer.get()
        let today = Day(2026, 11, 25)
        func page(mayAct: Bool) -> String {
            var row = Samples.row(.assessNeeds, due: today, isMine: true)
            row.mayAct = mayAct
            return printer.part(
                "layout/work",
                WorkPage.worklist(
                    Samples.view([row], WorklistChoice()), page: { "/worklist?page=\($0)" }, today: today,
                    words: printer.words.in(.fi)), language: .fi)
        }
        #expect(page(mayAct: true).contains("/needs-assessments/new\""))
        #expect(!page(mayAct: false).contains("/needs-assessments/new\""))
    }

    @Test func `late, this week and ahead each hold their own, and the narrowing keeps to it`() throws {
        let today = Day(2026, 11, 25)
        let rows = [
            Samples.row(.sendFinalReport, due: Day(2026, 11, 18), isMine: false),
            Samples.row(.acceptOrder, due: Day(2026, 11, 25), isMine: true),
            Samples.row(.renewOrEnd, due: Day(2026, 12, 2), isMine: true),
        ]
        let printer = try Shared.printer.get()
        let words = printer.words.in(.fi)
        let all = printer.part(
            "layout/work",
            WorkPage.worklist(
                Samples.view(rows, WorklistChoice()), page: { "/worklist?page=\($0)" }, today: today, words: words),
            language: .fi)
        #expect(all.contains("7 pv myöhässä"))
        #expect(all.contains("tänään"))
        #expect(all.contains("<a class=\"rule\" href=\"/rulebooks/lex@2026-01-01#rule-1\">"))
        #expect(all.contains("Lex 189/2001, 13 §"))
        let mine = printer.part(
            "layout/work",
            WorkPage.worklist(
                Samples.view(rows, WorklistChoice(turn: .mine, matter: .decisions)), page: { "/worklist?page=\($0)" },
                today: today, words: words),
            language: .fi)
        #expect(!mine.contains("7 pv myöhässä"))
        #expect(mine.contains("Päätös päättyy"))
        #expect(!mine.contains("Tilaus odottaa vastausta"))
    }
}
