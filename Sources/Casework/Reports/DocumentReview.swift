/// How an interim evaluation came about, who took part, and what it led to (Palvelukuvaus, Palvelun väliarvioinnit).
///
/// The day it was held is the document's own day.
package struct DocumentReview: Equatable, Sendable {
    /// By the plan, on the provider's proposal or at the orderer's invitation: a code of the list `interim_triggers`.
    package let occasion: String
    /// Who took part: codes of the list `parties`.
    package let parties: [String]
    /// The agreed day of the next evaluation.
    package let nextOn: Day?
    /// Whether goals or means are to be made more precise.
    package let changesPlan: Bool

    package init(occasion: String = "", parties: [String] = [], nextOn: Day? = nil, changesPlan: Bool = false) {
        self.occasion = occasion
        self.parties = parties
        self.nextOn = nextOn
        self.changesPlan = changesPlan
    }
}

/// What an interim evaluation's form offers to choose from.
package struct ReviewChoices: Sendable {
    package let occasions: [CodeList.Code]
    package let parties: [CodeList.Code]
    /// The day of the next evaluation that is planned already; nil when none is.
    package let planned: Day?

    package init(occasions: [CodeList.Code], parties: [CodeList.Code], planned: Day?) {
        self.occasions = occasions
        self.parties = parties
        self.planned = planned
    }
}

extension RuleSet {
    private static let invited: Set<String> = ["client", "own_worker", "provider_workers", "close_person", "network"]

    /// What is chosen of an interim evaluation; nil for a document that isn't made at a meeting.
    package func reviewChoices(for kind: Document.Kind, on day: Day, planned: Day?) -> ReviewChoices? {
        let occasions = codes(of: "interim_triggers", on: day)
        guard kind == .interimReport, !occasions.isEmpty else { return nil }
        return ReviewChoices(
            occasions: occasions, parties: codes(of: "parties", on: day).filter { Self.invited.contains($0.code) },
            planned: planned)
    }

    /// What the rules say against an evaluation as it is about to be completed: who was missing, the next day.
    package func judge(
        _ review: DocumentReview, nextIsPlanned: Bool, serviceForm: String?
    ) -> Assessment {
        var facts = Facts()
        facts[.serviceForm] = serviceForm.map(FactValue.code)
        facts[.interimReportParties] = .codes(review.parties)
        facts[.interimReportNextDayAgreed] = .flag(review.nextOn != nil || nextIsPlanned)
        return about(.documentParties, .mustHold).about(facts).check(facts)
    }
}
