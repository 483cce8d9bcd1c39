/// One client as a list shows them.
package struct ClientListing: Equatable, Sendable {
    package let id: ID<Client>
    package let listName: String
    /// What the reader may see besides the name; nil for a client of the county who isn't theirs.
    package let details: Details?

    package struct Details: Equatable, Sendable {
        package let birthDate: Day
        package let marks: PathMarks
        package let closedOn: Day?
        package let ownWorker: String?
        package let provider: String?

        package init(birthDate: Day, marks: PathMarks, closedOn: Day?, ownWorker: String?, provider: String?) {
            self.birthDate = birthDate
            self.marks = marks
            self.closedOn = closedOn
            self.ownWorker = ownWorker
            self.provider = provider
        }
    }

    package init(id: ID<Client>, listName: String, details: Details?) {
        self.id = id
        self.listName = listName
        self.details = details
    }
}

/// Which clients are looked for.
package struct ClientSearch: Equatable, Sendable {
    package enum Scope: String, Sendable, CaseIterable {
        /// Everyone the reader may see.
        case all
        /// Those towards whom the reader holds a duty today.
        case mine
    }

    package enum State: String, Sendable, CaseIterable { case open, closed, all }

    /// The beginning of a family or given name, in any case.
    package var name: String
    package var bornOn: Day?
    package var scope: Scope
    package var state: State
    /// From 1.
    package var page: Int

    /// How many clients a page of the list holds.
    package static let pageSize = 50

    package init(
        name: String = "", bornOn: Day? = nil, scope: Scope = .all, state: State = .open, page: Int = 1
    ) {
        self.name = name
        self.bornOn = bornOn
        self.scope = scope
        self.state = state
        self.page = page
    }

    /// Whether someone is looked for by name or birth date.
    package var isForSomeone: Bool { !name.isEmpty || bornOn != nil }

    /// Whether the list is narrowed at all.
    package var isNarrowed: Bool { isForSomeone || scope != .all || state != .open }
}

/// One page of a list of clients.
package struct ClientList: Equatable, Sendable {
    package let rows: [ClientListing]
    /// How many there are on all pages.
    package let total: Int

    package init(rows: [ClientListing], total: Int) {
        self.rows = rows
        self.total = total
    }
}
