package import Casework
package import Register

/// Keeps a rulebook's text as a draft, or writes a draft again.
package struct DraftRulebook: Procedure {
    package static let action = Action.draftRulebook
    package let county: ID<Organisation>
    package let checked: CheckedRulebook
    /// The draft that is written again and the version it had; nil when one is begun.
    package let existing: (id: ID<RulebookEdition>, version: Int)?

    package init(
        in county: ID<Organisation>, _ checked: CheckedRulebook,
        existing: (id: ID<RulebookEdition>, version: Int)? = nil
    ) {
        self.county = county
        self.checked = checked
        self.existing = existing
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<RulebookEdition> {
        let problems = try problems(in: register, act)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let edition = RulebookEdition(
            id: existing?.id ?? ID(rawValue: act.newID()), countyID: county, rulebookID: checked.book.id,
            title: checked.book.source.title, writtenBy: act.worker.userID, writtenAt: act.timestamp)
        guard let existing else {
            try register.insert(edition, text: checked.text)
            return edition.id
        }
        let found = try act.rulebookDraft(existing.id, in: county, register)
        guard try register.update(edition, text: checked.text, expected: existing.version) else {
            throw Refusal.stale(current: found.version)
        }
        return edition.id
    }

    private func problems(in register: some Reading, _ act: Act) throws -> [Problem] {
        let book = checked.book
        var problems: [Problem] = []
        if !Self.isName(book.id) { problems.append(Problem("text", "rulebook_id")) }
        let code = try register.organisation(county)?.countyCode
        if book.layer == .county, book.county != code {
            problems.append(Problem("text", "rulebook_other_county", ["code": code ?? "–"]))
        }
        if let other = try act.books(in: register).all.first(where: { $0.id == book.id && $0.layer != book.layer }) {
            problems.append(Problem("text", "rulebook_layer", ["edition": other.edition]))
        }
        return problems
    }

    /// A name that can stand in an address: small letters, digits and hyphens.
    private static func isName(_ id: String) -> Bool {
        (1...60).contains(id.utf8.count)
            && id.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 122) || $0 == 45 }
    }

    package func figures(after outcome: ID<RulebookEdition>) -> String { outcome.rawValue + " " + checked.book.id }
}

/// Publishes a draft from a day on: it can't be changed any more, and it ends the edition before it.
package struct PublishRulebook: Procedure {
    package static let action = Action.publishRulebook
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>
    package let from: Day
    package let version: Int

    package init(_ edition: ID<RulebookEdition>, in county: ID<Organisation>, from day: Day, version: Int) {
        self.county = county
        self.edition = edition
        from = day
        self.version = version
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let found = try act.rulebookDraft(edition, in: county, register)
        let problems = try act.problems(publishing: found, from: from, in: register)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard
            try register.publish(
                edition, from: from, by: act.worker.userID, at: act.timestamp, expected: version)
        else { throw Refusal.stale(current: found.version) }
        return Done()
    }

    package func figures(after outcome: Done) -> String { "\(edition) from=\(from)" }
}

/// Withdraws a draft, so that nobody publishes it; its text stays to be read.
package struct WithdrawRulebook: Procedure {
    package static let action = Action.withdrawRulebook
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>

    package init(_ edition: ID<RulebookEdition>, in county: ID<Organisation>) {
        self.county = county
        self.edition = edition
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        _ = try act.rulebookDraft(edition, in: county, register)
        guard try register.withdraw(edition, at: act.timestamp) else { throw Refusal.conflict("rulebook_no_draft") }
        return Done()
    }

    package func figures(after outcome: Done) -> String { edition.rawValue }
}

extension Act {
    /// A draft of the county.
    ///
    /// - Throws: `Refusal.conflict` when it is published or withdrawn already: an edition is followed by the next
    func rulebookDraft(
        _ id: ID<RulebookEdition>, in county: ID<Organisation>, _ register: some Reading
    ) throws -> RulebookEdition {
        guard let found = try register.rulebookEdition(id), found.countyID == county else {
            throw Refusal.notFound("rulebook")
        }
        guard found.isDraft else { throw Refusal.conflict("rulebook_no_draft") }
        return found
    }

    /// What stands against publishing a draft from the day.
    func problems(
        publishing edition: RulebookEdition, from day: Day, in register: some Reading
    ) throws -> [Problem] {
        if day < today { return [Problem("from", "rulebook_from_past")] }
        if let newest = try books(in: register).newestStart(of: edition.rulebookID), day <= newest {
            return [Problem("from", "rulebook_from_taken", ["day": newest.written])]
        }
        let book = try draftBook(edition, in: register)
        if let last = book.inForceTo, last < day {
            return [Problem("from", "rulebook_over", ["day": last.written])]
        }
        return []
    }

    /// What the text of a draft says.
    func draftBook(_ edition: RulebookEdition, in register: some Reading) throws -> Rulebook {
        guard let text = try register.text(of: edition.id), case .success(let book) = shelf.reading.read(text) else {
            throw Refusal.conflict("rulebook_unreadable")
        }
        return book
    }
}

extension Day {
    /// The day as a form's problem tells it: 1.1.2027.
    fileprivate var written: String { Figure.day(self).worded { _, _ in nil }.fi }
}
