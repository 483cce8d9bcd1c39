/// A mark as the register holds it: of which client, period and day, by whom, and in which version.
package struct DayRecord: Equatable, Sendable {
    /// What kind of service the day was of.
    package enum Kind: String, Sendable, CaseIterable {
        case serviceDay = "service_day"
        case groupSession = "group_session"
        case coachingHour = "coaching_hour"
        case individualTalk = "individual_talk"
        case socialGuidance = "social_guidance"
        /// A visit before the service, free of charge to everyone.
        case introductionVisit = "introduction_visit"

        /// Whether the day counts among the days of work activity that the act limits.
        package var isServiceDay: Bool { self == .serviceDay || self == .groupSession }
        /// Whether units of the voucher are used on it.
        package var usesVoucher: Bool { isServiceDay || self == .coachingHour }
    }

    package let clientID: ID<Client>
    package let day: Day
    package let periodID: ID<ServicePeriod>
    package let kind: Kind
    package let mark: DayMark
    /// Minutes after midnight; nil when the time of day isn't told.
    package let startsAt: Int?
    /// Why a warning of the rules was passed by; empty when there was none.
    package let warningReason: String
    package let markedBy: ID<UserAccount>
    /// The instant in UTC, ISO 8601.
    package let markedAt: String
    package let version: Int

    package init(
        clientID: ID<Client>, day: Day, periodID: ID<ServicePeriod>, kind: Kind = .serviceDay, mark: DayMark,
        startsAt: Int? = nil, warningReason: String = "", markedBy: ID<UserAccount>, markedAt: String, version: Int = 1
    ) {
        self.clientID = clientID
        self.day = day
        self.periodID = periodID
        self.kind = kind
        self.mark = mark
        self.startsAt = startsAt
        self.warningReason = warningReason
        self.markedBy = markedBy
        self.markedAt = markedAt
        self.version = version
    }
}

extension ServicePeriod {
    /// The kind of the days that the period's own rhythm is made of.
    package func dayKind(isGroup: Bool) -> DayRecord.Kind {
        if isGroup { return .groupSession }
        return unit == .hour ? .coachingHour : .serviceDay
    }
}
