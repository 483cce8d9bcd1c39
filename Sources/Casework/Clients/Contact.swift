/// One contact on a client's path: an attempt, a notice, a meeting; its text is kept sealed.
package struct Contact: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case attempt, reached, meeting
        /// The provider told the own worker at once: an interruption, or a service that never began.
        case noticeToOwnWorker = "notice_to_own_worker"
        case dailyNote = "daily_note"
        case kelaNotice = "kela_notice"
        case replacementTime = "replacement_time"
        /// The own worker reached the client after the service.
        case postContact = "post_contact"
    }

    package let id: ID<Contact>
    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>?
    package let kind: Kind
    package let contactOn: Day
    /// The day that the contact is about, such as a missed one.
    package let aboutDay: Day?
    /// What came of it, as a code; empty when nothing is told.
    package let result: String
    package let text: String
    package let recordedBy: ID<UserAccount>
    /// The instant in UTC.
    package let recordedAt: String
    /// What was agreed instead of a day that the provider cancelled; nil for other contacts.
    package let replacement: Replacement?

    package init(
        id: ID<Contact>, clientID: ID<Client>, periodID: ID<ServicePeriod>? = nil, kind: Kind, contactOn: Day,
        aboutDay: Day? = nil, result: String = "", text: String = "", recordedBy: ID<UserAccount>, recordedAt: String,
        replacement: Replacement? = nil
    ) {
        self.id = id
        self.clientID = clientID
        self.periodID = periodID
        self.kind = kind
        self.contactOn = contactOn
        self.aboutDay = aboutDay
        self.result = result
        self.text = text
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
        self.replacement = replacement
    }
}
