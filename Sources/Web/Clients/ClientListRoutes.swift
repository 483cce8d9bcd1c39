import Casework
import Foundation
import HTTPTypes
import Pages
import Procedures

/// The list of clients and the search in it.
enum ClientListRoutes {
    static let routes: [Route] = [.get("/clients", .listClients, list)]

    private static func list(_ visit: Visit) async throws -> Answer {
        let typed = String(visit.query["q"].prefix(100))
        var search = ClientSearch(
            scope: ClientSearch.Scope(rawValue: visit.query["scope"]) ?? .all,
            state: ClientSearch.State(rawValue: visit.query["state"]) ?? .open,
            page: Int(digits: visit.query["page"], count: 1...4).map { max(1, $0) } ?? 1)
        if case .day(let day) = Typed.day(from: typed) { search.bornOn = day } else { search.name = typed }
        let list = try await visit.ask(ListClients(search))
        let role = try visit.worker.role
        let frame = ClientListFrame(
            typed: typed, search: search, today: visit.today,
            mayRegister: !Action.registerClient.grounds(for: role).isEmpty,
            waitsForOthers: Set<Role>.providerStaff.union([.employmentCoach, .jobCoach]).contains(role))
        return .page(
            ListPage.clients(list, frame, address: { address(typed, search, page: $0) }, words: visit.words),
            nav: "clients")
    }

    /// The same list at another page; every narrowing is kept in the address.
    private static func address(_ typed: String, _ search: ClientSearch, page: Int) -> String {
        var parts = URLComponents()
        parts.path = "/clients"
        parts.queryItems = [
            URLQueryItem(name: "q", value: typed), URLQueryItem(name: "scope", value: search.scope.rawValue),
            URLQueryItem(name: "state", value: search.state.rawValue), URLQueryItem(name: "page", value: String(page)),
        ]
        return parts.string ?? "/clients"
    }
}
