package import Casework
package import Register

/// What is written in a text of the library.
package struct DecisionTextContents: Equatable, Sendable {
    package let kind: DecisionText.Kind
    package let title: String
    package let body: Wording

    package init(kind: DecisionText.Kind, title: String, body: Wording) {
        self.kind = kind
        self.title = title
        self.body = body
    }

    /// Every language must be there, and a name in braces must be one that can be filled in.
    fileprivate var problems: [Problem] {
        var problems = title.isEmpty ? [Problem("title", "required")] : []
        for (field, text) in [("fi", body.fi), ("sv", body.sv), ("en", body.en)] {
            if text.isEmpty { problems.append(Problem(field, "required")) }
            if let name = TextField.unknown(in: text).first {
                problems.append(Problem(field, "text_field_unknown", ["name": name]))
            }
        }
        return problems
    }
}

/// Writes a draft of a text: a new one, the next one after a text in force, or the same draft anew.
package struct WriteDecisionText: Procedure {
    package static let action = Action.keepDecisionTexts
    package let contents: DecisionTextContents
    /// The text in force whose place it will take.
    package let supersedes: ID<DecisionText>?
    /// The draft that is written anew, with the version it had.
    package let existing: (id: ID<DecisionText>, version: Int)?

    package init(_ contents: DecisionTextContents, after supersedes: ID<DecisionText>? = nil) {
        self.contents = contents
        self.supersedes = supersedes
        existing = nil
    }

    package init(_ contents: DecisionTextContents, over id: ID<DecisionText>, version: Int) {
        self.contents = contents
        supersedes = nil
        existing = (id, version)
    }

    package var subject: Subject { .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<DecisionText> {
        let problems = contents.problems
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard let existing else { return try insert(in: register, act) }
        let found = try act.ownText(existing.id, in: register)
        if found.state == .published { throw Refusal.conflict("text_published") }
        let text = DecisionText(
            id: found.id, countyID: found.countyID, kind: found.supersedes == nil ? contents.kind : found.kind,
            title: contents.title, body: contents.body, supersedes: found.supersedes, version: existing.version)
        guard try register.update(text) else { throw Refusal.stale(current: found.version) }
        return found.id
    }

    package func figures(after outcome: ID<DecisionText>) -> String { contents.kind.rawValue }

    private func insert(in register: WriteTransaction, _ act: Act) throws -> ID<DecisionText> {
        let before = try supersedes.map { try act.ownText($0, in: register) }
        if let before, before.state == .draft { throw Refusal.conflict("text_not_published") }
        let text = DecisionText(
            id: ID(rawValue: act.newID()), countyID: act.worker.countyID, kind: before?.kind ?? contents.kind,
            title: contents.title, body: contents.body, supersedes: before?.id)
        try register.insert(text, by: act.worker.userID)
        return text.id
    }
}

/// Puts a draft in force from a day on; the text whose place it takes is used until the day before.
package struct PublishDecisionText: Procedure {
    package static let action = Action.keepDecisionTexts
    package let text: ID<DecisionText>
    package let from: Day
    package let version: Int

    package init(_ text: ID<DecisionText>, from day: Day, version: Int) {
        self.text = text
        from = day
        self.version = version
    }

    package var subject: Subject { .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let draft = try act.ownText(text, in: register)
        if draft.state == .published { throw Refusal.conflict("text_published") }
        if from < act.today { throw Refusal.invalid([Problem("from", "text_from_past")]) }
        let before = try draft.supersedes.map { try act.ownText($0, in: register) }
        if let before, let begun = before.validFrom {
            if from <= begun {
                throw Refusal.invalid([Problem("from", "text_before_last", ["day": begun.description])])
            }
            if before.validTo == nil { try register.endUse(of: before.id, on: from.adding(days: -1)) }
        }
        if draft.kind == .appeal, try hasOther(draft, act, register) {
            throw Refusal.invalid([Problem("from", "text_other_appeal")])
        }
        let published = DecisionText(
            id: draft.id, countyID: draft.countyID, kind: draft.kind, title: draft.title, body: draft.body,
            state: .published, validFrom: from, supersedes: draft.supersedes, version: version)
        guard try register.update(published) else { throw Refusal.stale(current: draft.version) }
        return Done()
    }

    package func figures(after outcome: Done) -> String { from.description }

    /// A decision has one appeal instruction: the next one is written as the successor of the one in force.
    private func hasOther(_ draft: DecisionText, _ act: Act, _ register: WriteTransaction) throws -> Bool {
        try register.decisionTexts(of: draft.countyID).contains { other in
            other.kind == .appeal && other.state == .published && other.id != draft.id
                && other.validTo.map { $0 >= from } ?? true
        }
    }
}

/// Takes a text out of use after a day, without another in its place.
package struct EndDecisionText: Procedure {
    package static let action = Action.keepDecisionTexts
    package let text: ID<DecisionText>
    package let last: Day

    package init(_ text: ID<DecisionText>, after last: Day) {
        self.text = text
        self.last = last
    }

    package var subject: Subject { .office }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let found = try act.ownText(text, in: register)
        guard let begun = found.validFrom, found.validTo == nil else { throw Refusal.conflict("text_not_published") }
        if last < max(begun, act.today) { throw Refusal.invalid([Problem("last", "text_from_past")]) }
        try register.endUse(of: text, on: last)
        return Done()
    }

    package func figures(after outcome: Done) -> String { last.description }
}

extension Act {
    /// A text of the worker's own county.
    func ownText(_ id: ID<DecisionText>, in register: some Reading) throws -> DecisionText {
        guard let text = try register.decisionText(id), text.countyID == worker.countyID else {
            throw Refusal.notFound("decision_text")
        }
        return text
    }
}
