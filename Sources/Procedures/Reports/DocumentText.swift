package import Casework
import Register

/// What is written in a document: its day, its texts by section, an implementation plan's interval of updates, and how
/// an interim evaluation was held.
package struct DocumentText: Equatable, Sendable {
    package let madeOn: Day
    package var sections: [String: String]
    package let reviewMonths: Int?
    package let review: DocumentReview?

    package init(
        madeOn: Day, sections: [String: String], reviewMonths: Int? = nil, review: DocumentReview? = nil
    ) {
        self.madeOn = madeOn
        self.sections = sections
        self.reviewMonths = reviewMonths
        self.review = review
    }
}

/// The one text that a needs assessment has besides its sections: codes of the list `assessed_needs`, space between.
package let assessedNeedsText = "needs"

extension Act {
    /// The sections that the rules of the client's county ask of a document, for the period's service form when it
    /// belongs to one.
    ///
    /// - Throws: `Refusal.conflict` when no rulebook in force names sections for it
    func sections(
        of kind: Document.Kind, for client: Client, in period: ID<ServicePeriod>?, on day: Day,
        _ register: some Reading
    ) throws -> DocumentSections {
        let form = try period.flatMap { try register.serviceForm(ofPeriod: $0) }
        let rules = try rules(of: client.countyID, on: day, in: register)
        guard let sections = rules.sections(of: kind.rulebookName, for: form) else {
            throw Refusal.conflict("no_sections")
        }
        return sections
    }

    /// - Throws: `Refusal.invalid` when it is dated ahead, or its evaluation doesn't hold
    func check(
        _ text: DocumentText, of kind: Document.Kind, for client: Client, _ register: some Reading
    ) throws {
        var problems: [Problem] = []
        if text.madeOn > today { problems.append(Problem("made_on", "in_future")) }
        if let review = text.review {
            guard let choices = try reviewChoices(of: kind, for: client, on: text.madeOn, register) else {
                throw Refusal.invalid([Problem("made_on", "no_review")])
            }
            if !review.occasion.isEmpty, !choices.occasions.contains(where: { $0.code == review.occasion }) {
                problems.append(Problem("review.occasion", "choose"))
            }
            if !review.parties.allSatisfy({ party in choices.parties.contains { $0.code == party } }) {
                problems.append(Problem("review.parties", "choose"))
            }
            if let next = review.nextOn, next <= text.madeOn {
                problems.append(Problem("review.next_on", "review_next_before"))
            }
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }

    /// What is chosen of an interim evaluation of the client; nil for a document that isn't made at a meeting.
    func reviewChoices(
        of kind: Document.Kind, for client: Client, on day: Day, _ register: some Reading
    ) throws -> ReviewChoices? {
        guard kind == .interimReport else { return nil }
        return try rules(of: client.countyID, on: day, in: register).reviewChoices(
            for: kind, on: day, planned: try register.nextPlanned(.interimReview, about: client.id, after: day))
    }

    /// The texts as the document keeps them: only those that its sections name, and an assessment's needs.
    func kept(_ sections: [String: String], of kind: Document.Kind, under rules: DocumentSections) -> [String: String] {
        var names = Set(rules.texts)
        if kind == .needsAssessment { names.formUnion([assessedNeedsText, AssessmentWay.text]) }
        if kind.choosesContents { names.insert(ServiceContents.text) }
        if kind.namesParticipants { names.formUnion([DocumentParticipant.text, DocumentParticipant.namesText]) }
        return sections.filter { names.contains($0.key) }
    }

    /// A provider's worker comes to the documents of its own organisation's periods only.
    ///
    /// - Throws: `Refusal.notPermitted` for a document of another provider's period
    func mustBelong(to period: ID<ServicePeriod>?, _ action: Action, _ register: some Reading) throws {
        if let period { _ = try self.period(period, for: action, in: register) }
    }

    /// - Throws: `Refusal.notPermitted` unless the worker's role writes documents of this kind
    func mustWrite(_ kind: Document.Kind, _ action: Action) throws {
        guard kind.writers.contains(worker.role) else {
            throw Refusal.notPermitted(
                action: action.name, tried: action.grounds(for: worker.role).map(\.rawValue),
                ask: kind == .needsAssessment ? Role.ownWorker.rawValue : Role.responsibleInstructor.rawValue)
        }
    }
}
