import Casework
import Foundation
import HTTPTypes
import Pages
import Procedures

/// The list of clients and the search in it.
enum ClientListRoutes {
    static let routes: [Route] = [
        .get("/clients", .listClients) { visit in
            try await list(sought(visit.query, today: visit.today), typed: visit.query["q"], visit)
        },
        .get("/clients/search", .listClients) { visit in
            try await list(sought(visit.query, today: visit.today), typed: visit.query["q"], visit)
        },
        .post("/clients/search", .listClients, trail: .read, search),
    ]

    /// A search by a number of the client's own is answered here and now: no address may hold the number, since
    /// addresses stay in histories. Any other search has an address of its own.
    private static func search(_ visit: Visit) async throws -> Answer {
        let typed = visit.form["q"]
        let search = sought(visit.form, today: visit.today)
        if search.isByNumber { return try await list(search, typed: typed, visit) }
        return .seeOther(address(typed, search, page: 1))
    }

    static func sought(_ input: FormInput, today: Day) -> ClientSearch {
        var search = ClientSearch(
            scope: ClientSearch.Scope(rawValue: input["scope"]) ?? .all,
            state: ClientSearch.State(rawValue: input["state"]) ?? .open,
            page: Int(digits: input["page"], count: 1...4).map { max(1, $0) } ?? 1)
        search.read(String(input["q"].prefix(100)), today: today)
        return search
    }

    private static func list(_ search: ClientSearch, typed: String, _ visit: Visit) async throws -> Answer {
        let typed = String(typed.prefix(100))
        let list = try await visit.ask(ListClients(search))
        let role = try visit.worker.role
        var frame = ClientListFrame(
            typed: typed, search: search, today: visit.today,
            mayRegister: !Action.registerClient.grounds(for: role).isEmpty,
            waitsForOthers: Set<Role>.providerStaff.union([.employmentCoach, .jobCoach]).contains(role))
        if !search.isByNumber {
            let query = ListQuery(.clients, input(typed, search, page: 1), today: visit.today)
            frame.ways = ListWays("/clients", query: query.text, keepsAs: SavedFilter.List.clients.rawValue)
        }
        return .page(
            ListPage.clients(list, frame, address: { address(typed, search, page: $0) }, words: visit.words),
            nav: "clients")
    }

    /// The same list at another page; every narrowing is kept in the address, but never a number of the client's own.
    private static func address(_ typed: String, _ search: ClientSearch, page: Int) -> String {
        var parts = URLComponents()
        parts.path = "/clients"
        parts.queryItems = input(typed, search, page: page).all.map { URLQueryItem(name: $0.name, value: $0.value) }
        return parts.string ?? "/clients"
    }

    private static func input(_ typed: String, _ search: ClientSearch, page: Int) -> FormInput {
        FormInput([
            (name: "q", value: search.isByNumber ? "" : typed), (name: "scope", value: search.scope.rawValue),
            (name: "state", value: search.state.rawValue), (name: "page", value: String(page)),
        ])
    }
}
