/// A meeting about a client: when, where and with whom, and afterwards who came and what was agreed.
package struct Meeting: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case jointMeeting = "joint_meeting"
        case interimReview = "interim_review"
        case closingMeeting = "closing_meeting"
        case networkMeeting = "network_meeting"
        case followUp = "follow_up"
        case other
    }

    package enum Mode: String, Sendable, CaseIterable {
        case onSite = "on_site"
        case remote, phone
    }

    /// A held or cancelled meeting is closed: what was written of it stays.
    package enum State: String, Sendable, CaseIterable {
        case planned, held, cancelled
    }

    package let id: ID<Meeting>
    package let clientID: ID<Client>
    package let terms: MeetingTerms
    package let state: State
    /// What was agreed, or why it was cancelled; empty while the meeting is ahead. Kept sealed.
    package let outcome: String
    package let plannedBy: ID<UserAccount>
    package let version: Int

    package init(
        id: ID<Meeting>, clientID: ID<Client>, terms: MeetingTerms, state: State = .planned, outcome: String = "",
        plannedBy: ID<UserAccount>, version: Int = 1
    ) {
        self.id = id
        self.clientID = clientID
        self.terms = terms
        self.state = state
        self.outcome = outcome
        self.plannedBy = plannedBy
        self.version = version
    }

    /// The instants in UTC between which it is held.
    package var instants: (start: String, end: String) {
        let start = HelsinkiTime(day: terms.day, minutes: terms.startsAt)
        return (start.instant, start.adding(minutes: terms.minutes)?.instant ?? start.instant)
    }
}

/// When, where and about what a meeting is.
package struct MeetingTerms: Equatable, Sendable {
    package let kind: Meeting.Kind
    package let day: Day
    /// Minutes since midnight by Helsinki's clock, 0–1439.
    package let startsAt: Int
    /// How long it lasts, 15–480 minutes.
    package let minutes: Int
    package let mode: Meeting.Mode
    /// A place, or how to come to a remote meeting; kept sealed.
    package let place: String
    /// What is talked about; kept sealed.
    package let agenda: String

    package init(
        kind: Meeting.Kind, day: Day, startsAt: Int, minutes: Int, mode: Meeting.Mode, place: String, agenda: String
    ) {
        self.kind = kind
        self.day = day
        self.startsAt = startsAt
        self.minutes = minutes
        self.mode = mode
        self.place = place
        self.agenda = agenda
    }

    /// What doesn't hold, in the form's order.
    ///
    /// - Parameters:
    ///   - participants: who is asked to come besides the writer
    ///   - people: those of the case besides the writer
    package func problems(
        with participants: [ID<UserAccount>], among people: [CasePerson], today: Day
    ) -> [Problem] {
        var problems: [Problem] = []
        if day < today { problems.append(Problem("day", "meeting_in_past")) }
        if day > today.date(monthsAfter: 24) { problems.append(Problem("day", "meeting_too_far")) }
        if !(0..<1_440).contains(startsAt) { problems.append(Problem("starts_at", "time")) }
        if !(15...480).contains(minutes) {
            problems.append(Problem("minutes", "number_between", ["from": "15", "to": "480"]))
        }
        if mode == .onSite, place.isEmpty { problems.append(Problem("place", "required")) }
        if participants.isEmpty { problems.append(Problem("participants", "choose")) }
        if !participants.allSatisfy({ one in people.contains { $0.userID == one } }) {
            problems.append(Problem("participants", "recipient_left"))
        }
        return problems
    }
}

/// Somebody who is asked to a meeting, and afterwards whether they came.
package struct MeetingParticipant: Equatable, Sendable {
    package let userID: ID<UserAccount>
    package let name: String
    /// Nil until the meeting is held.
    package let attended: Bool?

    package init(userID: ID<UserAccount>, name: String, attended: Bool?) {
        self.userID = userID
        self.name = name
        self.attended = attended
    }
}

/// A meeting as a list shows it.
package struct MeetingLine: Equatable, Sendable {
    package let meeting: Meeting
    package let clientName: String
    /// The client's initials, for a calendar outside Polku.
    package let initials: String
    package let isProtected: Bool

    package init(meeting: Meeting, clientName: String, initials: String, isProtected: Bool) {
        self.meeting = meeting
        self.clientName = clientName
        self.initials = initials
        self.isProtected = isProtected
    }
}
