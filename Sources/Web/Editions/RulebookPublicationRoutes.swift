import Casework
import HTTPTypes
import Pages
import Procedures

/// Publishing an edition from a day on.
enum RulebookPublicationRoutes {
    static let routes: [Route] = [
        .get("/rulebook-editions/:draft/publication", .publishRulebook) { visit in
            let open = try await RulebookEditionRoutes.draft(visit)
            return .page(form(visit, open), nav: "rulebooks")
        },
        .post("/rulebook-editions/:draft/publication", .publishRulebook, publish),
    ]

    private static func publish(_ visit: Visit) async throws -> Answer {
        let open = try await RulebookEditionRoutes.draft(visit)
        do {
            var typed = Typed(visit.form)
            let from = typed.day("from")
            try typed.done()
            guard let from else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                PublishRulebook(
                    open.edition.id, in: try visit.worker.countyID, from: from, version: try visit.expectedVersion))
            return .seeOther("/rulebooks/\(open.book.id)@\(from)", done: "rulebook_published")
        } catch Refusal.invalid(let problems) {
            return .again(form(visit, open, problems), nav: "rulebooks")
        }
    }

    private static func form(
        _ visit: Visit, _ open: OpenRulebookEdition.Answer, _ problems: [Problem] = []
    ) -> FormPage {
        let start = max(open.book.inForceFrom, visit.today)
        return FormPage.publishRulebook(
            open.edition, open.book, follows: open.predecessor, isApplied: open.isApplied,
            entered: visit.entered(["from": [visit.words.format.typed(start)]], problems: problems),
            guards: visit.guards(version: open.edition.version), words: visit.words)
    }
}
