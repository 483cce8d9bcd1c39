import Casework
import HTTPTypes
import Pages
import Procedures

/// Publishing an edition from a day on.
enum RulebookPublicationRoutes {
    static let routes: [Route] = [
        .get("/rulebook-editions/:draft/publication", .publishRulebook) { visit in
            let open = try await RulebookEditionRoutes.draft(visit)
            return .page(try await form(visit, open, on: start(of: open, visit)), nav: "rulebooks")
        },
        .post("/rulebook-editions/:draft/publication", .publishRulebook, publish),
    ]

    /// The first day that can be suggested: the text's own, or today when that is past.
    private static func start(of open: OpenRulebookEdition.Answer, _ visit: Visit) -> Day {
        max(open.book.inForceFrom, visit.today)
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let open = try await RulebookEditionRoutes.draft(visit)
        var typed = Typed(visit.form)
        let from = typed.day("from")
        guard let from else {
            let page = try await form(visit, open, on: start(of: open, visit), typed.problems)
            return .again(page, nav: "rulebooks")
        }
        if visit.form["act"] == "look" { return .page(try await form(visit, open, on: from), nav: "rulebooks") }
        do {
            guard typed.day("seen") == from else {
                throw Refusal.invalid([Problem("from", "rulebook_look_first")])
            }
            _ = try await visit.carryOut(
                PublishRulebook(
                    open.edition.id, in: try visit.worker.countyID, from: from, version: try visit.expectedVersion))
            return .seeOther("/rulebooks/\(open.book.id)@\(from)", done: "rulebook_published")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, open, on: from, problems), nav: "rulebooks")
        }
    }

    private static func form(
        _ visit: Visit, _ open: OpenRulebookEdition.Answer, on day: Day, _ problems: [Problem] = []
    ) async throws -> FormPage {
        let preview = try await visit.ask(
            PreviewRulebook(open.edition.id, in: try visit.worker.countyID, from: day))
        return FormPage.publishRulebook(
            open.edition, open.book, follows: open.predecessor, isApplied: open.isApplied, preview: preview,
            entered: visit.entered(["from": [visit.words.format.typed(day)]], problems: problems),
            guards: visit.guards(version: open.edition.version), words: visit.words)
    }
}
