package import Casework
package import Register

/// Every edition of every rulebook, and which of them the reader's county has taken into use today.
package struct ReadRulebooks: Inquiry {
    package static let action = Action.readRulebooks

    package struct Shelf: Sendable {
        package let books: [Rulebook]
        /// The ids of the rulebooks in use in the county; the act is in use everywhere.
        package let adopted: Set<String>

        /// Whether the edition is applied in the county on the day.
        package func isApplied(_ book: Rulebook, on day: Day) -> Bool {
            book.isInForce(on: day) && (book.layer == .act || adopted.contains(book.id))
        }
    }

    package init() {}

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Shelf {
        Shelf(
            books: try act.books(in: register).all,
            adopted: Set(try register.adoptedRulebooks(of: act.worker.countyID, on: act.today)))
    }
}

/// One edition with all its rules.
package struct ReadRulebook: Inquiry {
    package static let action = Action.readRulebooks
    /// The edition's name: `laki-189-2001@2025-01-01`.
    package let edition: String

    package init(edition: String) { self.edition = edition }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Rulebook {
        guard let book = try act.books(in: register).all.first(where: { $0.edition == edition }) else {
            throw Refusal.notFound("rulebook")
        }
        return book
    }
}
