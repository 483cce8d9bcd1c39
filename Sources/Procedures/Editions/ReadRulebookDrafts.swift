package import Casework
package import Register

/// The editions that the county's keepers have written, drafts and published ones.
package struct ListRulebookEditions: Inquiry {
    package static let action = Action.readRulebookDrafts
    package let county: ID<Organisation>

    package struct Line: Sendable {
        package let edition: RulebookEdition
        package let writer: String
        package let stage: RulebookEdition.Stage

        package init(edition: RulebookEdition, writer: String, stage: RulebookEdition.Stage) {
            self.edition = edition
            self.writer = writer
            self.stage = stage
        }
    }

    package init(of county: ID<Organisation>) { self.county = county }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> [Line] {
        let books = try act.books(in: register)
        return try register.rulebookEditions(of: county).map { edition, writer in
            Line(edition: edition, writer: writer, stage: edition.stage(on: act.today, among: books))
        }
    }
}

/// One edition as it was written: its text and what the text says.
package struct OpenRulebookEdition: Inquiry {
    package static let action = Action.readRulebookDrafts
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>

    package struct Answer: Sendable {
        package let edition: RulebookEdition
        package let text: String
        package let book: Rulebook
        package let stage: RulebookEdition.Stage
        /// The newest edition of the same rulebook, which this one follows; nil when it is the first.
        package let predecessor: Rulebook?
        /// Whether the county applies the rulebook, so that publishing changes what is followed.
        package let isApplied: Bool
    }

    package init(_ edition: ID<RulebookEdition>, in county: ID<Organisation>) {
        self.county = county
        self.edition = edition
    }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.rulebookEdition(edition), found.countyID == county else {
            throw Refusal.notFound("rulebook")
        }
        let books = try act.books(in: register)
        let book = try act.draftBook(found, in: register)
        let adopted = try register.adoptions(of: county).contains {
            $0.rulebookID == book.id && ($0.validTo.map { act.today <= $0 } ?? true)
        }
        return Answer(
            edition: found, text: try register.text(of: edition) ?? "", book: book,
            stage: found.stage(on: act.today, among: books),
            predecessor: books.all.last { $0.id == book.id && $0.edition != found.edition },
            isApplied: adopted || book.layer == .act)
    }
}

/// The text of an edition in use, from which its successor is written.
package struct ReadRulebookText: Inquiry {
    package static let action = Action.readRulebookDrafts
    package let county: ID<Organisation>
    /// The edition's name.
    package let name: String

    package init(of name: String, in county: ID<Organisation>) {
        self.county = county
        self.name = name
    }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> String {
        if let kept = try register.rulebookEditions(of: county).first(where: { $0.edition.edition == name }) {
            return try register.text(of: kept.edition.id) ?? ""
        }
        guard let text = act.shelf.reading.source(name) else { throw Refusal.notFound("rulebook") }
        return text
    }
}
