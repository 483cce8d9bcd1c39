/// One thing that is wrong in the text of a rulebook: where, what, and how to mend it.
package struct RulebookFault: Error, Equatable, Sendable {
    /// Line and column, counted from one.
    package let line: Int
    package let column: Int
    package let what: String
    package let mend: String

    package init(line: Int, column: Int, what: String, mend: String) {
        self.line = line
        self.column = column
        self.what = what
        self.mend = mend
    }
}

/// A rulebook's text that has passed the check, with what it says.
package struct CheckedRulebook: Sendable {
    package let text: String
    package let book: Rulebook

    package init(text: String, book: Rulebook) {
        self.text = text
        self.book = book
    }
}

/// An edition of a rulebook kept in the register: written as a draft, published once, and never edited after that.
package struct RulebookEdition: Equatable, Sendable {
    /// Where an edition is in its life on a day.
    package enum Stage: String, CaseIterable, Sendable {
        case draft, withdrawn, superseded
        /// Published and not yet in force.
        case published
        case inForce = "in_force"
    }

    package let id: ID<RulebookEdition>
    package let countyID: ID<Organisation>
    package let rulebookID: String
    package let title: String
    package let writtenBy: ID<UserAccount>
    package let writtenAt: String
    package let publishedBy: ID<UserAccount>?
    package let publishedAt: String?
    /// The first day in force, chosen when it was published.
    package let inForceFrom: Day?
    package let withdrawnAt: String?
    package let version: Int

    package init(
        id: ID<RulebookEdition>, countyID: ID<Organisation>, rulebookID: String, title: String,
        writtenBy: ID<UserAccount>, writtenAt: String, publishedBy: ID<UserAccount>? = nil,
        publishedAt: String? = nil, inForceFrom: Day? = nil, withdrawnAt: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.countyID = countyID
        self.rulebookID = rulebookID
        self.title = title
        self.writtenBy = writtenBy
        self.writtenAt = writtenAt
        self.publishedBy = publishedBy
        self.publishedAt = publishedAt
        self.inForceFrom = inForceFrom
        self.withdrawnAt = withdrawnAt
        self.version = version
    }

    /// Whether its text may still be changed.
    package var isDraft: Bool { inForceFrom == nil && withdrawnAt == nil }

    /// The name that decisions remember it by; nil until it is published.
    package var edition: String? { inForceFrom.map { rulebookID + "@" + $0.description } }

    /// Where it is in its life on the day, among all the editions.
    package func stage(on day: Day, among books: Rulebooks) -> Stage {
        if withdrawnAt != nil { return .withdrawn }
        guard let inForceFrom else { return .draft }
        if day < inForceFrom { return .published }
        let book = books.all.first { $0.edition == edition }
        return book?.isInForce(on: day) ?? true ? .inForce : .superseded
    }
}
