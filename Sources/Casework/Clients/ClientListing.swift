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

/// One page of a list of clients.
package struct ClientList: Equatable, Sendable {
    package let rows: [ClientListing]
    /// How many there are on all pages.
    package let total: Int
    /// The narrowings of this list that the reader has kept.
    package var kept: [SavedFilter] = []

    package init(rows: [ClientListing], total: Int) {
        self.rows = rows
        self.total = total
    }
}
