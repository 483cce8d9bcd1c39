import Casework
import HTTPTypes
import Pages
import Procedures

/// The rules that every check cites, for anyone signed in to read.
enum RulebookRoutes {
    static let routes: [Route] = [
        .get("/rulebooks", .readRulebooks) { visit in
            let shelf = try await visit.ask(ReadRulebooks())
            let today = visit.today
            let books = shelf.books.map { (book: $0, isApplied: shelf.isApplied($0, on: today)) }
            let ordered = RulebookLayer.allCases.flatMap { layer in
                let mine = books.filter { $0.book.layer == layer }
                return mine.filter(\.isApplied) + mine.filter { !$0.isApplied }
            }
            let mayAsk = !Action.readPractices.grounds(for: try visit.worker.role).isEmpty
            let page = ListPage.rulebooks(
                ordered, mayKeep: try mayKeep(visit), mayAsk: mayAsk, words: visit.words)
            return .page(page, nav: "rulebooks")
        },
        .get("/rulebooks/:edition", .readRulebooks) { visit in
            let book = try await visit.ask(ReadRulebook(edition: try edition(visit)))
            let page = RulebookPage(book, today: visit.today, mayFollow: try mayKeep(visit), words: visit.words)
            return .page(page, nav: "rulebooks")
        },
    ]

    private static func mayKeep(_ visit: Visit) throws -> Bool {
        !Action.draftRulebook.grounds(for: try visit.worker.role).isEmpty
    }

    /// The edition's name in the address: a rulebook's id, an at sign and the day it came into force.
    private static func edition(_ visit: Visit) throws -> String {
        let name = (visit.parameters["edition"] ?? "").split(separator: "%40", omittingEmptySubsequences: false)
            .joined(separator: "@")
        let isName =
            (1...100).contains(name.utf8.count)
            && name.utf8.allSatisfy {
                ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 122) || $0 == 45 || $0 == 64
            }
        guard isName else { throw Refusal.notFound("rulebook") }
        return name
    }
}
