package import Casework

extension Action {
    /// Those who have a list whose narrowing can be kept.
    private static let readers = Set(
        Role.allCases.filter { role in
            [Action.listClients, .listDecisions, .readWorklist].contains { !$0.grounds(for: role).isEmpty }
        })

    /// Keeping a narrowing of a list under a name; it is shown to nobody else.
    package static let keepFilter = Action("filter.keep", ask: .mainUser, Grant(readers, on: .office))
    package static let listFilters = Action("filter.list", ask: .mainUser, Grant(readers, on: .office))
    package static let deleteFilter = Action("filter.delete", ask: .mainUser, Grant(readers, on: .office))
}

/// Taking a whole list out of Polku, as a file or on paper: whoever may read the list may, and the trail tells it apart
/// from reading.
extension Action {
    package static let exportClients = Action("client.export", grants: Action.listClients.grants)
    package static let exportDecisions = Action("decision.export", grants: Action.listDecisions.grants)
    package static let exportWorklist = Action(
        "worklist.export", ask: .serviceManager, grants: Action.readWorklist.grants)
    package static let exportOrganisations = Action(
        "organisation.export", ask: .mainUser, grants: Action.listOrganisations.grants)
}
