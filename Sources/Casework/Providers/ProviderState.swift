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

/// What is agreed on with a provider.
package struct ProviderTerms: Equatable, Sendable {
    /// How it came to give the service: a code of the rulebooks' list `purchase_ways`; empty when it isn't told.
    package var entryWay: String
    package var usesSubcontractors: Bool
    /// Ids of service forms.
    package var services: [String]
    /// The contract with the county.
    package var contract: DateRange?
    /// The worker who answers for the service, by name.
    package var responsibleWorker: String
    /// A computer, a connection, protection from viruses and encrypted e-mail.
    package var hasWorkTools: Bool
    /// 0 before anything has been written.
    package var version: Int

    package init(
        entryWay: String = "", usesSubcontractors: Bool = false, services: [String] = [], contract: DateRange? = nil,
        responsibleWorker: String = "", hasWorkTools: Bool = false, version: Int = 0
    ) {
        self.entryWay = entryWay
        self.usesSubcontractors = usesSubcontractors
        self.services = services
        self.contract = contract
        self.responsibleWorker = responsibleWorker
        self.hasWorkTools = hasWorkTools
        self.version = version
    }
}

/// A follow-up meeting that the county convenes; the provider takes part without separate pay.
package struct ProviderMeeting: Equatable, Sendable {
    package let id: ID<ProviderMeeting>
    package let invitedOn: Day
    package let meetingOn: Day
    package let agenda: String
    package let participants: String
    /// Empty until the meeting has been held.
    package let minutes: String
    package let version: Int

    package init(
        id: ID<ProviderMeeting>, invitedOn: Day, meetingOn: Day, agenda: String = "", participants: String = "",
        minutes: String = "", version: Int = 1
    ) {
        self.id = id
        self.invitedOn = invitedOn
        self.meetingOn = meetingOn
        self.agenda = agenda
        self.participants = participants
        self.minutes = minutes
        self.version = version
    }
}

/// What a site offers: services, places, days, and whether its premises do.
package struct SiteService: Equatable, Sendable {
    package var services: [String] = []
    /// How many clients at a time; nil when it isn't told.
    package var capacity: Int?
    package var weekdays: [Weekday] = []
    package var hours = ""
    package var orderContact = ""
    /// Premises, equipment and tools have been checked to be suitable and safe.
    package var isSuitable = false
    /// There is a place to learn electronic services.
    package var hasDigitalRoom = false
    /// 0 before anything has been written.
    package var version = 0

    package init() {}
}
