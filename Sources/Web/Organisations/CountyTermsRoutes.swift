import Casework
import HTTPTypes
import Pages
import Procedures

/// The rulebooks that a county has taken into use.
enum CountyTermsRoutes {
    static let routes: [Route] = [
        .get("/organisations/:organisation/rulebooks/new", .adoptRulebook) { visit in
            .page(adoption(visit, try await open(visit), Draft(today(visit), words: visit.words)), nav: "organisations")
        },
        .post("/organisations/:organisation/rulebooks", .adoptRulebook, adopt),
        .get("/organisations/:organisation/rulebooks/:rulebook/ending", .adoptRulebook) { visit in
            .page(ending(visit, try await open(visit), Draft(today(visit), words: visit.words)), nav: "organisations")
        },
        .post("/organisations/:organisation/rulebooks/:rulebook/ending", .adoptRulebook, end),
    ]

    private static func today(_ visit: Visit) -> [String: String] {
        let day = visit.words.format.typed(visit.today)
        return ["from": day, "last": day]
    }

    /// The county; another organisation has no rulebooks or prices.
    private static func open(_ visit: Visit) async throws -> OpenOrganisation.Answer {
        let open = try await visit.ask(OpenOrganisation(try visit.id("organisation")))
        guard open.organisation.kind == .county else { throw Refusal.notFound("county") }
        return open
    }

    private static func place(_ open: OpenOrganisation.Answer) -> String {
        "/organisations/" + open.organisation.id.rawValue
    }

    private static func adopt(_ visit: Visit) async throws -> Answer {
        let open = try await open(visit)
        do {
            var typed = Typed(visit.form)
            let rulebook = typed.choice("rulebook", among: open.books.map(\.id))
            let from = typed.day("from")
            try typed.done()
            guard let rulebook, let from else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(AdoptRulebook(in: open.organisation.id, rulebook: rulebook, from: from))
            return .seeOther(place(open), done: "saved")
        } catch let refusal as Refusal {
            return .again(adoption(visit, open, try Draft(again: refusal, visit)), nav: "organisations")
        }
    }

    private static func adoption(_ visit: Visit, _ open: OpenOrganisation.Answer, _ draft: Draft) -> FormPage {
        let words = visit.words
        var choices: [Draft.Choice] = []
        for book in open.books where !choices.contains(where: { $0.value == book.id }) {
            choices.append((book.id, book.source.title + ", " + book.authority))
        }
        return draft.page(
            words.text("organisations.rulebook.new"), visit, to: place(open) + "/rulebooks",
            [
                draft.field("rulebook", words.text("organisations.rulebook.book"), .radios, choices: choices),
                draft.field("from", words.text("organisations.from"), .date),
            ], button: words.text("organisations.rulebook.adopt"), cancel: place(open),
            subject: open.organisation.name, intro: words.text("organisations.rulebook.intro"))
    }

    private static func end(_ visit: Visit) async throws -> Answer {
        let open = try await open(visit)
        do {
            var typed = Typed(visit.form)
            let last = typed.day("last")
            try typed.done()
            guard let last else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                EndRulebook(in: open.organisation.id, rulebook: visit.parameters["rulebook"] ?? "", on: last))
            return .seeOther(place(open), done: "saved")
        } catch let refusal as Refusal {
            return .again(ending(visit, open, try Draft(again: refusal, visit)), nav: "organisations")
        }
    }

    private static func ending(_ visit: Visit, _ open: OpenOrganisation.Answer, _ draft: Draft) -> FormPage {
        let words = visit.words
        let id = visit.parameters["rulebook"] ?? ""
        let title = open.books.first { $0.id == id }?.source.title ?? id
        return draft.page(
            words.text("organisations.rulebook.end_title"), visit, to: visit.path,
            [draft.field("last", words.text("organisations.rulebook.last"), .date)],
            button: words.text("organisations.rulebook.end"), cancel: place(open), subject: title,
            intro: words.text("organisations.rulebook.end_intro"))
    }
}
