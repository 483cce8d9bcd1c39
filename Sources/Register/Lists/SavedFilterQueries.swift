package import Casework

extension SavedFilter.List: SQLValue {}

extension Reading {
    /// What a person has kept of a list, or of every list, by name; nobody else's.
    package func savedFilters(
        of user: ID<UserAccount>, list: SavedFilter.List? = nil
    ) throws -> [SavedFilter] {
        try session.rows("SELECT * FROM saved_filter WHERE user_id = \(user) ORDER BY list, name, id").map { row in
            SavedFilter(
                id: try row.id("id"), list: try row.code("list"), name: try row.string("name"),
                query: try opened(row, "query_sealed"))
        }
        .filter { list == nil || $0.list == list }
    }
}

extension WriteTransaction {
    /// A narrowing may hold a client's name, so it is sealed.
    package func insert(_ filter: SavedFilter, of user: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO saved_filter (id, user_id, list, name, query_sealed)
            VALUES (\(filter.id), \(user), \(filter.list), \(filter.name), \(try sealed(filter.query)))
            """)
    }

    /// Takes one of a person's own away; false when there is none.
    package func deleteSavedFilter(_ filter: ID<SavedFilter>, of user: ID<UserAccount>) throws -> Bool {
        try session.run("DELETE FROM saved_filter WHERE id = \(filter) AND user_id = \(user)") == 1
    }
}
