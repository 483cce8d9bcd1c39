package import Casework
package import Register

/// Which clients do I have, and where are they on their path?
package struct ListClients: Inquiry {
    package static let action = Action.listClients
    package let search: ClientSearch
    package var subject: Subject { .office }

    package init(_ search: ClientSearch) { self.search = search }

    package func answer(from register: some Reading, _ act: Act) throws -> ClientList {
        var list = try register.clients(
            search, of: act.worker, visible: visibility(.openClient, for: act.worker, today: act.today),
            findable: visibility(.findClient, for: act.worker, today: act.today),
            reach: reach(.openClient, of: act.worker, today: act.today), on: act.today)
        list.kept = try register.savedFilters(of: act.worker.userID, list: .clients)
        return list
    }
}
