/// One entry of the client's daily record (päivittäisasiakaskertomus), signed by its writer.
///
/// A signed entry is never edited; a correction is a new one that names it and the reason.
package struct RecordEntry: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// What client and instructor say together of the week's work.
        case weeklyFeedback = "weekly_feedback"
        /// Work and functional ability, and its changes.
        case observation
        case contactAttempt = "contact_attempt"
        case consultation
        /// A meeting with other services about a shared client.
        case jointMeeting = "joint_meeting"
        case providerCancellation = "provider_cancellation"
        case change
        case urgentChange = "urgent_change"
        case electronicServices = "electronic_services"
    }

    /// Who may read it.
    package enum Visibility: String, Sendable, CaseIterable {
        /// The client and the people of the case.
        case shared
        /// The own worker and the writer's own organisation.
        case professionals
        /// The own worker and the writer.
        case health
    }

    /// A light mark on the prose.
    package enum Tag: String, Sendable, CaseIterable {
        case goal, area, concern
        case agreedStep = "agreed_step"
        /// A service that the client couldn't get into.
        case barrier
    }

    package let id: ID<RecordEntry>
    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>?
    package let content: RecordContent
    package let authorID: ID<UserAccount>
    package let organisationID: ID<Organisation>
    /// The instant in UTC, ISO 8601.
    package let signedAt: String
    package let supersedes: ID<RecordEntry>?
    /// Why it was corrected; empty of a first version.
    package let reason: String

    package init(
        id: ID<RecordEntry>, clientID: ID<Client>, periodID: ID<ServicePeriod>?, content: RecordContent,
        authorID: ID<UserAccount>, organisationID: ID<Organisation>, signedAt: String,
        supersedes: ID<RecordEntry>? = nil, reason: String = ""
    ) {
        self.id = id
        self.clientID = clientID
        self.periodID = periodID
        self.content = content
        self.authorID = authorID
        self.organisationID = organisationID
        self.signedAt = signedAt
        self.supersedes = supersedes
        self.reason = reason
    }

    /// Whether the reader may see it: the client what is shared, the own worker all, an instructor what their own
    /// organisation wrote or what is shared, and of health only what they wrote themselves.
    package func isSeen(by reader: Worker) -> Bool {
        switch reader.role {
        case .ownWorker: true
        case .responsibleInstructor:
            switch content.visibility {
            case .shared: true
            case .professionals: organisationID == reader.organisationID
            case .health: authorID == reader.userID
            }
        case .client: content.visibility == .shared
        default: false
        }
    }
}

/// What is written in an entry of the record.
package struct RecordContent: Equatable, Sendable {
    package var kind: RecordEntry.Kind
    package var aboutOn: Day
    package var visibility: RecordEntry.Visibility
    package var tags: [RecordEntry.Tag]
    package var text: String
    /// The client's own experience and assessment, in a joint entry.
    package var clientView: String
    /// What the entry describes of that which the rulebook asks to be described: ids of sections of its `record`.
    package var areas: [String]
    /// The demand of working life that the example is measured against; empty when it isn't told.
    package var demand: String

    package init(
        kind: RecordEntry.Kind, aboutOn: Day, visibility: RecordEntry.Visibility, tags: [RecordEntry.Tag] = [],
        text: String, clientView: String = "", areas: [String] = [], demand: String = ""
    ) {
        self.kind = kind
        self.aboutOn = aboutOn
        self.visibility = visibility
        self.tags = tags
        self.text = text
        self.clientView = clientView
        self.areas = areas
        self.demand = demand
    }

    /// What doesn't hold on the day: weekly feedback is the client's to hear, and hears the client.
    package func problems(on today: Day) -> [Problem] {
        var problems: [Problem] = []
        if aboutOn > today { problems.append(Problem("about_on", "not_in_future")) }
        if text.isEmpty { problems.append(Problem("text", "required")) }
        if kind == .weeklyFeedback {
            if visibility != .shared { problems.append(Problem("visibility", "feedback_is_shared")) }
            if clientView.isEmpty { problems.append(Problem("client_view", "required")) }
        }
        return problems
    }
}

/// An entry with the names of who wrote it, and what has become of it.
package struct SignedEntry: Equatable, Sendable {
    package let entry: RecordEntry
    package let author: String
    package let organisation: String
    /// Whether a later version has taken its place.
    package let isSuperseded: Bool
    /// Why it was moved away, to the client it is about; nil when it is in its place. Its text isn't read here.
    package let movedBecause: String?
    /// Whether it was first written to another client.
    package let isMovedHere: Bool

    package init(
        entry: RecordEntry, author: String, organisation: String, isSuperseded: Bool, movedBecause: String? = nil,
        isMovedHere: Bool = false
    ) {
        self.entry = entry
        self.author = author
        self.organisation = organisation
        self.isSuperseded = isSuperseded
        self.movedBecause = movedBecause
        self.isMovedHere = isMovedHere
    }
}
