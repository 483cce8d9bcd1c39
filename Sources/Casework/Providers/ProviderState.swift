/// Where a provider stands with the county.
package enum ProviderState: String, Sendable, CaseIterable {
    /// Hakeutuu tuottajaksi: the dossier is being gathered.
    case applicant
    case approved
    /// Keskeytetty: not chosen in a decision while it lasts.
    case suspended
    case ended

    /// The states that may follow.
    package var next: [ProviderState] {
        switch self {
        case .applicant: [.approved, .ended]
        case .approved: [.suspended, .ended]
        case .suspended: [.approved, .ended]
        case .ended: [.applicant]
        }
    }
}

/// A change of a provider's state: from which day, why, and by whom.
package struct ProviderStateChange: Equatable, Sendable {
    package let id: ID<ProviderStateChange>
    package let state: ProviderState
    package let from: Day
    package let reason: String
    /// The name of who decided.
    package let decidedBy: String
    /// The instant in UTC, ISO 8601.
    package let decidedAt: String

    package init(
        id: ID<ProviderStateChange>, state: ProviderState, from: Day, reason: String, decidedBy: String,
        decidedAt: String
    ) {
        self.id = id
        self.state = state
        self.from = from
        self.reason = reason
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}
