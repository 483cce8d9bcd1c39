import Casework
import Pages
import Procedures

/// The list of the decisions of the clients whom the reader answers for.
enum DecisionListRoutes {
    static let routes: [Route] = [.get("/decisions", .listDecisions, list)]

    /// How the address narrows the list; what can't be understood narrows nothing.
    static func asked(_ query: FormInput) -> ListDecisions {
        let (form, provider) = (String(query["form"].prefix(64)), String(query["provider"].prefix(64)))
        return ListDecisions(
            ListDecisions.Selection(rawValue: query["selection"]) ?? .all, form: form.isEmpty ? nil : form,
            provider: provider.isEmpty ? nil : ID(rawValue: provider))
    }

    private static func list(_ visit: Visit) async throws -> Answer {
        let list = asked(visit.query)
        let answer = try await visit.ask(list)
        let query = ListQuery(.decisions, visit.query, today: visit.today)
        let ways = ListWays("/decisions", query: query.text, keepsAs: SavedFilter.List.decisions.rawValue)
        return .page(
            ListPage.decisions(
                answer.lines, forms: answer.forms, selections: ["all", "drafts", "ending"],
                current: list.selection.rawValue, today: answer.today,
                filters: Filters.decisions(
                    forms: answer.forms, providers: answer.providers, kept: answer.kept, form: list.form,
                    selection: list.selection.rawValue, provider: list.provider, ways: ways, words: visit.words),
                isNarrowed: list.isNarrowed, ways: ways, address: { address(list, selection: $0, visit) },
                words: visit.words), nav: "decisions")
    }

    private static func address(_ list: ListDecisions, selection: String, _ visit: Visit) -> String {
        let fields = [
            ("selection", selection), ("form", list.form ?? ""), ("provider", list.provider?.rawValue ?? ""),
        ]
        let input = FormInput(fields.map { (name: $0.0, value: $0.1) })
        return "/decisions?" + ListQuery(.decisions, input, today: visit.today).text
    }
}
