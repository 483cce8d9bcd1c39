/// A narrowing of a list that a person keeps under a name of their own.
package struct SavedFilter: Equatable, Sendable {
    /// The lists whose narrowings can be kept.
    package enum List: String, Sendable, CaseIterable { case clients, decisions, worklist }

    package let id: ID<SavedFilter>
    package let list: List
    package let name: String
    /// What the list's address has after its question mark.
    package let query: String

    /// How many characters a name may have.
    package static let longestName = 60
    /// How many bytes what is kept may have.
    package static let longestQuery = 1_000
    /// How many a person may keep of one list.
    package static let most = 20

    package init(id: ID<SavedFilter>, list: List, name: String, query: String) {
        self.id = id
        self.list = list
        self.name = name
        self.query = query
    }

    /// The address of the list so narrowed.
    package var address: String { "/" + list.rawValue + (query.isEmpty ? "" : "?" + query) }
}
