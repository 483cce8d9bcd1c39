package import Casework
package import Register

/// Keeps a narrowing of a list under a name of the person's own.
package struct KeepFilter: Procedure {
    package static let action = Action.keepFilter
    package let list: SavedFilter.List
    package let name: String
    package let query: String

    package init(_ list: SavedFilter.List, name: String, query: String) {
        self.list = list
        self.name = name
        self.query = query
    }

    package var subject: Subject { .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<SavedFilter> {
        let kept = try register.savedFilters(of: act.worker.userID, list: list)
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name", "required")) }
        if name.count > SavedFilter.longestName {
            problems.append(Problem("name", "too_long", ["max": String(SavedFilter.longestName)]))
        }
        if kept.contains(where: { finnishSortKey($0.name) == finnishSortKey(name) }) {
            problems.append(Problem("name", "filter_name_taken"))
        }
        if kept.count >= SavedFilter.most {
            problems.append(Problem("", "filters_full", ["max": String(SavedFilter.most)]))
        }
        if query.isEmpty || query.utf8.count > SavedFilter.longestQuery {
            problems.append(Problem("", "filter_empty"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let filter = SavedFilter(id: ID(rawValue: act.newID()), list: list, name: name, query: query)
        try register.insert(filter, of: act.worker.userID)
        return filter.id
    }
}

/// What one has kept.
package struct ListFilters: Inquiry {
    package static let action = Action.listFilters

    package init() {}

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [SavedFilter] {
        try register.savedFilters(of: act.worker.userID)
    }
}

/// Takes away what one has kept.
package struct DeleteFilter: Procedure {
    package static let action = Action.deleteFilter
    package let filter: ID<SavedFilter>

    package init(_ filter: ID<SavedFilter>) { self.filter = filter }

    package var subject: Subject { .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.deleteSavedFilter(filter, of: act.worker.userID) else {
            throw Refusal.notFound("filter")
        }
        return Done()
    }
}
