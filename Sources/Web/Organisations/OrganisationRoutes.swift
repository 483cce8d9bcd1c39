import Casework
import HTTPTypes
import Pages
import Procedures

/// The parties that work with the county, managed by its main user.
enum OrganisationRoutes {
    static let routes: [Route] = [
        .get("/organisations", .listOrganisations) { visit in
            let all = try await visit.ask(ListOrganisations(of: try visit.worker.countyID))
            let ways = ListWays("/organisations", query: "")
            return .page(ListPage.organisations(all, ways: ways, words: visit.words), nav: "organisations")
        },
        .get("/organisations/new", .addOrganisation) { visit in
            _ = try await visit.ask(ListOrganisations(of: try visit.worker.countyID))
            return .page(OrganisationForm.page(visit, nil, Draft(words: visit.words)), nav: "organisations")
        },
        .post("/organisations", .addOrganisation, add),
        .get("/organisations/:organisation", .openOrganisation) { visit in
            let open = try await visit.ask(OpenOrganisation(try visit.id("organisation")))
            return .page(page(open, visit), nav: "organisations")
        },
        .get("/organisations/:organisation/edit", .editOrganisation) { visit in
            let found = try await visit.ask(OpenOrganisation(try visit.id("organisation"))).organisation
            let draft = Draft(OrganisationForm.start(found), words: visit.words)
            return .page(OrganisationForm.page(visit, found, draft), nav: "organisations")
        },
        .post("/organisations/:organisation/edit", .editOrganisation, edit),
    ]

    private static func page(_ open: OpenOrganisation.Answer, _ visit: Visit) -> ArticlePage {
        let words = visit.words
        let forms = Dictionary(
            open.rules.serviceForms.map { ($0.id, $0.name.in(words.language)) },
            uniquingKeysWith: { first, _ in first })
        let books = Dictionary(
            open.books.map { ($0.id, $0) },
            uniquingKeysWith: { first, later in later.isInForce(on: visit.today) ? later : first })
        return ArticlePage.organisation(
            open.organisation, sites: open.sites,
            rulebooks: open.adoptions.map { adoption in
                (adoption, books[adoption.rulebookID]?.source.title, books[adoption.rulebookID]?.edition)
            },
            prices: open.prices.map { ($0, forms[$0.serviceForm] ?? $0.serviceForm) },
            caps: open.caps.map { ($0, forms[$0.serviceForm] ?? $0.serviceForm) }, areas: open.areas,
            today: visit.today, words: words)
    }

    private static func add(_ visit: Visit) async throws -> Answer {
        do {
            var typed = Typed(visit.form)
            let kind: Organisation.Kind? = typed.code("kind")
            let contents = OrganisationForm.contents(&typed)
            try typed.done()
            guard let kind, let contents else { throw Refusal.invalid(typed.problems) }
            let id = try await visit.carryOut(
                AddOrganisation(county: try visit.worker.countyID, kind: kind, contents: contents))
            return .seeOther("/organisations/" + id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(OrganisationForm.page(visit, nil, try Draft(again: refusal, visit)), nav: "organisations")
        }
    }

    private static func edit(_ visit: Visit) async throws -> Answer {
        let id: ID<Organisation> = try visit.id("organisation")
        do {
            var typed = Typed(visit.form)
            let contents = OrganisationForm.contents(&typed)
            try typed.done()
            guard let contents else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(EditOrganisation(id, contents: contents, version: try visit.expectedVersion))
            return .seeOther("/organisations/" + id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            let found = try await visit.ask(OpenOrganisation(id)).organisation
            return .again(
                OrganisationForm.page(visit, found, try Draft(OrganisationForm.start(found), again: refusal, visit)),
                nav: "organisations")
        }
    }
}
