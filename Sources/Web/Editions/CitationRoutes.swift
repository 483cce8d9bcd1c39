import Casework
import HTTPTypes
import Pages
import Procedures

/// From a citation to the rule that it stands for: straight there, or by a list when there are many.
enum CitationRoutes {
    static let routes: [Route] = [
        .get("/citations", .readRulebooks) { visit in
            let (document, paragraph) = (visit.query["document"], visit.query["paragraph"])
            guard (1...200).contains(document.count), (1...200).contains(paragraph.count) else {
                throw Refusal.notFound("rulebook")
            }
            let citation = Casework.Citation(document: document, paragraph: paragraph)
            let places = try await visit.ask(FindCitation(citation))
            if let only = places.first, places.count == 1 { return .seeOther(only.address) }
            return .page(ListPage.cited(citation, in: places, words: visit.words), nav: "rulebooks")
        }
    ]
}
