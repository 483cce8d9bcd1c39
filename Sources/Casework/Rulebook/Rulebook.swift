/// How near the client a rulebook is made: the act, the county, or the contract with one provider.
package enum RulebookLayer: String, CaseIterable, Comparable, Sendable {
    case act
    case county
    case contract

    package static func < (lhs: RulebookLayer, rhs: RulebookLayer) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .act: 0
        case .county: 1
        case .contract: 2
        }
    }
}

/// The document a rulebook was drawn from.
package struct RulebookSource: Hashable, Sendable {
    package let title: String
    package let date: Day
    /// The document that it is an annex of; nil when it stands alone.
    package let annexOf: Wording?
    /// What else it is applied to than what its days say; nil when nothing.
    package let alsoAppliedTo: Wording?

    package init(title: String, date: Day, annexOf: Wording? = nil, alsoAppliedTo: Wording? = nil) {
        self.title = title
        self.date = date
        self.annexOf = annexOf
        self.alsoAppliedTo = alsoAppliedTo
    }
}

/// One edition of one rulebook: never edited, only followed by another edition.
package struct Rulebook: Sendable {
    /// The same in every edition.
    package let id: String
    package let layer: RulebookLayer
    /// Who gave the rules, by name.
    package let authority: String
    /// The two-digit code of the county the rules are for; nil for the act.
    package let county: String?
    package let source: RulebookSource
    package private(set) var inForceFrom: Day
    /// The last day in force; nil until further notice.
    package private(set) var inForceTo: Day?
    package let rules: [Rule]
    package let serviceForms: [ServiceForm]
    package let reportDuties: [ReportDuty]
    package let documentSections: [DocumentSections]
    package let codeLists: [CodeList]
    package let consentForms: [ConsentForm]

    package init(
        id: String, layer: RulebookLayer, authority: String, county: String? = nil, source: RulebookSource,
        inForceFrom: Day, inForceTo: Day? = nil, rules: [Rule], content: RulebookContent = RulebookContent()
    ) {
        self.id = id
        self.layer = layer
        self.authority = authority
        self.county = county
        self.source = source
        self.inForceFrom = inForceFrom
        self.inForceTo = inForceTo
        self.rules = rules
        serviceForms = content.serviceForms
        reportDuties = content.reportDuties
        documentSections = content.documentSections
        codeLists = content.codeLists
        consentForms = content.consentForms
    }

    /// The name of this edition, which a decision remembers: `laki-189-2001@2025-01-01`.
    package var edition: String { "\(id)@\(inForceFrom)" }

    /// Whether the edition is in force on the day.
    package func isInForce(on day: Day) -> Bool {
        inForceFrom <= day && inForceTo.map { day <= $0 } ?? true
    }

    /// The same rules in force on other days.
    package func inForce(from first: Day, to last: Day?) -> Rulebook {
        var book = self
        book.inForceFrom = first
        book.inForceTo = last
        return book
    }

    /// Whether the two are in force on a common day.
    package func overlaps(_ other: Rulebook) -> Bool {
        other.inForceTo.map { inForceFrom <= $0 } ?? true && inForceTo.map { other.inForceFrom <= $0 } ?? true
    }
}

/// What a rulebook holds beside its rules.
package struct RulebookContent: Sendable {
    package var serviceForms: [ServiceForm]
    package var reportDuties: [ReportDuty]
    package var documentSections: [DocumentSections]
    package var codeLists: [CodeList]
    package var consentForms: [ConsentForm]

    package init(
        serviceForms: [ServiceForm] = [], reportDuties: [ReportDuty] = [], documentSections: [DocumentSections] = [],
        codeLists: [CodeList] = [], consentForms: [ConsentForm] = []
    ) {
        self.serviceForms = serviceForms
        self.reportDuties = reportDuties
        self.documentSections = documentSections
        self.codeLists = codeLists
        self.consentForms = consentForms
    }
}
