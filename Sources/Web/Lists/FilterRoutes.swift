import Casework
import Foundation
import HTTPTypes
import Pages
import Procedures

/// The narrowings of lists that a person keeps for themselves.
enum FilterRoutes {
    static let routes: [Route] = [
        .get("/filters", .listFilters) { visit in
            .page(ListPage.filters(try await visit.ask(ListFilters()), words: visit.words))
        },
        .get("/filters/new", .keepFilter) { visit in
            _ = try await visit.ask(ListFilters())
            return .page(try page(visit, visit.query, Draft(words: visit.words)))
        },
        .post("/filters", .keepFilter, keep),
        .get("/filters/:filter/deletion", .deleteFilter) { visit in
            let id: ID<SavedFilter> = try visit.id("filter")
            guard let filter = try await visit.ask(ListFilters()).first(where: { $0.id == id }) else {
                throw Refusal.notFound("filter")
            }
            return .page(FormPage.deleteFilter(filter, guards: visit.guards(), words: visit.words))
        },
        .post("/filters/:filter/deletion", .deleteFilter) { visit in
            _ = try await visit.carryOut(DeleteFilter(visit.id("filter")))
            return .seeOther("/filters", done: "filter_deleted")
        },
    ]

    private static func keep(_ visit: Visit) async throws -> Answer {
        let query = try query(visit.form, visit)
        do {
            _ = try await visit.carryOut(KeepFilter(query.list, name: visit.form["name"], query: query.text))
            let narrowed = query.text.isEmpty ? "" : "?" + query.text
            return .seeOther("/" + query.list.rawValue + narrowed, done: "filter_kept")
        } catch let refusal as Refusal {
            return .again(try page(visit, visit.form, try Draft(again: refusal, visit)))
        }
    }

    /// Whose narrowing is meant.
    ///
    /// - Throws: `Refusal.notFound` when no list is named
    private static func query(_ input: FormInput, _ visit: Visit) throws -> ListQuery {
        guard let list = SavedFilter.List(rawValue: input["list"]) else { throw Refusal.notFound("list") }
        return ListQuery(list, input, today: visit.today)
    }

    private static func page(_ visit: Visit, _ input: FormInput, _ draft: Draft) throws -> FormPage {
        let words = visit.words
        let query = try query(input, visit)
        let hidden =
            [FormField("list", "", .hidden, value: query.list.rawValue)]
            + query.fields.map { FormField($0.name, "", .hidden, value: $0.value ?? "") }
        return draft.page(
            words.text("lists.keep_title"), visit, to: "/filters",
            [draft.field("name", words.text("lists.name"), hint: words.text("lists.name_hint"))] + hidden,
            button: words.text("lists.keep"), cancel: "/" + query.list.rawValue,
            subject: words.name(of: "layout.nav.item", query.list.rawValue))
    }
}
