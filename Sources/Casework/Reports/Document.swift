/// A document made of the sections that a rulebook mandates: needs assessment, implementation plan, contract, reports.
///
/// A sent document is never edited; a correction is a new one that names it and the reason.
package struct Document: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case contract
        case needsAssessment = "needs_assessment"
        case implementationPlan = "implementation_plan"
        case interimReport = "interim_report"
        case finalReport = "final_report"
    }

    package enum State: String, Sendable { case draft, sent }

    package let id: ID<Document>
    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>?
    package let kind: Kind
    package let madeOn: Day
    package let state: State
    package let sentOn: Day?
    package let authorID: ID<UserAccount>
    package let supersedes: ID<Document>?
    package let correctionReason: String
    /// The agreed interval of updates in months, for an implementation plan.
    package let reviewMonths: Int?
    /// How it was made at a meeting, for an interim evaluation; nil for others.
    package let review: DocumentReview?
    /// The text of each section by the section's id in the rulebook.
    package let sections: [String: String]
    package let version: Int

    package init(
        id: ID<Document>, clientID: ID<Client>, periodID: ID<ServicePeriod>? = nil, kind: Kind, madeOn: Day,
        state: State, sentOn: Day? = nil, authorID: ID<UserAccount>, supersedes: ID<Document>? = nil,
        correctionReason: String = "", reviewMonths: Int? = nil, review: DocumentReview? = nil,
        sections: [String: String], version: Int = 1
    ) {
        self.id = id
        self.clientID = clientID
        self.periodID = periodID
        self.kind = kind
        self.madeOn = madeOn
        self.state = state
        self.sentOn = sentOn
        self.authorID = authorID
        self.supersedes = supersedes
        self.correctionReason = correctionReason
        self.reviewMonths = reviewMonths
        self.review = review
        self.sections = sections
        self.version = version
    }
}

/// Who saved a draft last, and when.
package struct DraftEdit: Equatable, Sendable {
    package let by: ID<UserAccount>
    package let name: String
    /// The instant in UTC, ISO 8601.
    package let at: String

    package init(by: ID<UserAccount>, name: String, at: String) {
        self.by = by
        self.name = name
        self.at = at
    }
}
