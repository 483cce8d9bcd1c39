package import Casework
package import Register

/// Keeps a spreadsheet of expert cases with an edition, in the place of the one before.
package struct ImportCases: Procedure {
    package static let action = Action.importRulebookCases
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>
    package let text: String

    package init(_ text: String, for edition: ID<RulebookEdition>, in county: ID<Organisation>) {
        self.county = county
        self.edition = edition
        self.text = text
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.rulebookEdition(edition), found.countyID == county else {
            throw Refusal.notFound("rulebook")
        }
        _ = try CaseSheet(text)
        try register.insertCaseSheet(
            act.newID(), of: edition, text: text, by: act.worker.userID, at: act.timestamp)
        return Done()
    }

    package func figures(after outcome: Done) -> String { edition.rawValue }
}

/// What an edition says of the cases that were imported for it, row by row.
package struct TryCases: Inquiry {
    package static let action = Action.readRulebookDrafts
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>

    package struct Answer: Sendable {
        package let edition: RulebookEdition
        /// Nil when no cases have been imported.
        package let results: [CaseSheet.Result]?
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
        guard let sheet = try register.caseSheet(of: edition) else { return Answer(edition: found, results: nil) }
        let book = try act.draftBook(found, in: register)
        return Answer(edition: found, results: try CaseSheet(sheet.text).run(against: book))
    }
}
