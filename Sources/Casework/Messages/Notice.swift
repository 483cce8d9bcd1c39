/// A word by e-mail that something waits in Polku. It says only that, never what or of whom.
package struct Notice: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case message, meeting
        /// A task of one's own whose window has a legal end; it can be gathered into one a day, but not turned off.
        case duty
    }

    package enum State: String, Sendable, CaseIterable {
        case planned, sent, skipped, failed
    }

    /// How a notice ended, by the code that the ledger shows.
    package enum Reason: String, Sendable, CaseIterable {
        case none = ""
        /// The reader was in Polku before the notice went.
        case seenAlready = "seen_already"
        /// The person holds no role any more.
        case noRole = "no_role"
        case noAddress = "no_address"
        /// The receiving server says that the address isn't there.
        case addressRefused = "address_refused"
        /// No mail server is named in the settings.
        case mailNotSet = "mail_not_set"
        /// The mail server didn't answer or didn't take the letter; tried again up to a limit.
        case serverTrouble = "server_trouble"
    }

    /// How many times a letter is tried before it is given up.
    package static let mostAttempts = 8

    package let id: ID<Notice>
    package let userID: ID<UserAccount>
    package let kind: Kind
    /// What it is about, for finding out whether it was seen already: a conversation's or meeting's id, or a day.
    package let reference: String
    /// The instant in UTC.
    package let plannedAt: String
    /// The instant in UTC before which it isn't sent.
    package let notBefore: String
    package let attempts: Int

    package init(
        id: ID<Notice>, userID: ID<UserAccount>, kind: Kind, reference: String, plannedAt: String, notBefore: String,
        attempts: Int = 0
    ) {
        self.id = id
        self.userID = userID
        self.kind = kind
        self.reference = reference
        self.plannedAt = plannedAt
        self.notBefore = notBefore
        self.attempts = attempts
    }
}

/// How soon a person wants to hear of a kind of thing.
package enum NoticePace: String, Sendable, CaseIterable {
    case atOnce = "at_once"
    case daily, off

    /// The pace of who has chosen none.
    package static func usual(_ kind: Notice.Kind) -> NoticePace { kind == .duty ? .daily : .atOnce }

    /// The paces that can be chosen for a kind.
    package static func choices(_ kind: Notice.Kind) -> [NoticePace] {
        kind == .duty ? [.atOnce, .daily] : allCases
    }

    /// Minutes since midnight between which letters go out at once: from 7.00 to 20.00 by Helsinki's clock.
    static let waking = 7 * 60..<20 * 60
    /// Minutes since midnight at which the day's one letter goes: 8.00.
    static let morning = 8 * 60

    /// The instant before which a notice planned now isn't sent; nil when the person wants none.
    package func notBefore(_ now: HelsinkiTime) -> HelsinkiTime? {
        switch self {
        case .off: nil
        case .atOnce where Self.waking.contains(now.minutes): now
        case .atOnce: Self.next(Self.waking.lowerBound, after: now)
        case .daily: Self.next(Self.morning, after: now)
        }
    }

    private static func next(_ minutes: Int, after now: HelsinkiTime) -> HelsinkiTime {
        HelsinkiTime(day: now.minutes < minutes ? now.day : now.day.adding(days: 1), minutes: minutes)
    }
}

/// What one round of sending did: how many it considered, and what became of them.
package struct NoticeRound: Equatable, Sendable {
    package let id: ID<NoticeRound>
    /// The instant in UTC.
    package let beganAt: String
    /// The instant in UTC.
    package let endedAt: String
    package let considered: Int
    package let sent: Int
    package let skipped: Int
    package let failed: Int
    /// How many ended for each reason.
    package let reasons: [Notice.Reason: Int]

    package init(
        id: ID<NoticeRound>, beganAt: String, endedAt: String, considered: Int, sent: Int, skipped: Int, failed: Int,
        reasons: [Notice.Reason: Int]
    ) {
        self.id = id
        self.beganAt = beganAt
        self.endedAt = endedAt
        self.considered = considered
        self.sent = sent
        self.skipped = skipped
        self.failed = failed
        self.reasons = reasons
    }

    /// How long the ledger may be silent before an alarm: a day and two hours, in minutes.
    package static let longestSilence = 26 * 60

    /// Whether the rounds have stopped.
    ///
    /// - Parameter last: the instant at which the last round ended; nil when there was none
    package static func isSilent(since last: String?, now: String) -> Bool {
        guard let last = last.flatMap({ HelsinkiTime($0) }), let now = HelsinkiTime(now) else { return true }
        return (now.day.ordinal - last.day.ordinal) * 1_440 + now.minutes - last.minutes > longestSilence
    }
}

/// The rounds of sending, the newest first, and what needs a person.
package struct NoticeLedger: Sendable {
    package let rounds: [NoticeRound]
    /// Whether the rounds have stopped.
    package let isSilent: Bool
    /// Those whose address the receiving server refused, and on which day.
    package let failedAddresses: [(user: UserAccount, on: Day)]
    /// The days' runs over everybody's duties, the newest first.
    package let dutyRuns: [DutyRun]
    /// Whether the run of a day should have been made and wasn't.
    package let isDutyRunMissing: Bool

    /// How many things in it need a person: what has stopped, and every address that doesn't work.
    package var alarms: Int { (isSilent ? 1 : 0) + (isDutyRunMissing ? 1 : 0) + failedAddresses.count }

    package init(
        rounds: [NoticeRound], isSilent: Bool, failedAddresses: [(user: UserAccount, on: Day)],
        dutyRuns: [DutyRun] = [], isDutyRunMissing: Bool = false
    ) {
        self.rounds = rounds
        self.isSilent = isSilent
        self.failedAddresses = failedAddresses
        self.dutyRuns = dutyRuns
        self.isDutyRunMissing = isDutyRunMissing
    }
}
