package import Casework
package import Register

/// The county's library of texts for decisions.
package struct ReadDecisionTexts: Inquiry {
    package static let action = Action.readDecisionTexts

    package init() {}

    package struct Answer: Sendable {
        package let texts: [DecisionText]
        package let mayKeep: Bool
        package let today: Day
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        Answer(
            texts: try register.decisionTexts(of: act.worker.countyID), mayKeep: act.mayKeepTexts,
            today: act.today)
    }
}

/// One text of the library with those before and after it.
package struct ReadDecisionText: Inquiry {
    package static let action = Action.readDecisionTexts
    package let text: ID<DecisionText>

    package init(_ text: ID<DecisionText>) { self.text = text }

    package struct Answer: Sendable {
        package let text: DecisionText
        package let before: DecisionText?
        package let after: DecisionText?
        package let mayKeep: Bool
        package let today: Day
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let found = try act.ownText(text, in: register)
        let all = try register.decisionTexts(of: found.countyID)
        return Answer(
            text: found, before: all.first { $0.id == found.supersedes },
            after: all.first { $0.supersedes == found.id }, mayKeep: act.mayKeepTexts, today: act.today)
    }
}

/// Opens a text for a form by which the library is kept; nothing for a wholly new text.
package struct OpenDecisionTextForm: Inquiry {
    package static let action = Action.keepDecisionTexts
    package let text: ID<DecisionText>?

    package init(_ text: ID<DecisionText>?) { self.text = text }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionText? {
        try text.map { try act.ownText($0, in: register) }
    }
}

extension Act {
    fileprivate var mayKeepTexts: Bool { !Action.keepDecisionTexts.grounds(for: worker.role).isEmpty }

    /// Keeps the texts that a decision is made with as they stand today, its fields filled in.
    ///
    func keepTexts(of made: Decision, from desk: DecisionDesk, in register: WriteTransaction) throws {
        if let chosen = made.resolutionText {
            let text = desk.texts.first { $0.id == chosen && $0.kind == .resolution }
            guard let text else { throw Refusal.invalid([Problem("resolutionText", "choose")]) }
            try register.keep(
                KeptText(kind: .resolution, textID: text.id, body: desk.filled(text.body)), of: made.id.rawValue)
        }
        try keepAppeal(of: made.id.rawValue, in: desk.client.countyID, register)
    }

    /// Keeps the county's appeal instruction of the day; nothing when its library has none.
    func keepAppeal(of subject: String, in county: ID<Organisation>, _ register: WriteTransaction) throws {
        let texts = try register.decisionTexts(of: county, on: today)
        guard let appeal = texts.first(where: { $0.kind == .appeal }) else { return }
        try register.keep(KeptText(kind: .appeal, textID: appeal.id, body: appeal.body), of: subject)
    }
}
