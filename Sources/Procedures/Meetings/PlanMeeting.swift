package import Casework
package import Register

/// Asks people of a client's case to a meeting; each is told that something waits.
package struct PlanMeeting: Procedure {
    package static let action = Action.planMeeting
    package let client: ID<Client>
    package let terms: MeetingTerms
    package let participants: [ID<UserAccount>]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, terms: MeetingTerms, participants: [ID<UserAccount>]) {
        self.client = client
        self.terms = terms
        self.participants = participants
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Meeting> {
        try act.check(terms, with: participants, about: client, register)
        let meeting = Meeting(
            id: ID(rawValue: act.newID()), clientID: client, terms: terms, plannedBy: act.worker.userID)
        try register.insert(meeting)
        try register.ask([act.worker.userID] + participants, to: meeting.id)
        try register.planNotices(.meeting, about: meeting.id.rawValue, to: participants, by: act)
        return meeting.id
    }

    package func figures(after outcome: ID<Meeting>) -> String { "kind=" + terms.kind.rawValue }
}

/// Moves a meeting that is ahead, or changes who is asked to it.
package struct MoveMeeting: Procedure {
    package static let action = Action.moveMeeting
    package let meeting: ID<Meeting>
    package let terms: MeetingTerms
    package let participants: [ID<UserAccount>]
    /// The version that the writer had seen.
    package let version: Int
    package var subject: Subject { .meeting(meeting) }

    package init(_ meeting: ID<Meeting>, to terms: MeetingTerms, participants: [ID<UserAccount>], version: Int) {
        self.meeting = meeting
        self.terms = terms
        self.participants = participants
        self.version = version
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let found = try act.asked(to: meeting, register)
        guard found.state == .planned else { throw Refusal.conflict("meeting_closed") }
        try act.check(terms, with: participants, about: found.clientID, register)
        let before = try register.participants(of: meeting).map(\.userID)
        guard try register.move(meeting, to: terms, seen: version) else {
            throw Refusal.stale(current: found.version)
        }
        let keepsPlanner = before.contains(act.worker.userID) ? [act.worker.userID] : []
        try register.ask(keepsPlanner + participants, to: meeting)
        let told = participants + before.filter { !participants.contains($0) }
        try register.planNotices(.meeting, about: meeting.rawValue, to: told, by: act)
        return Done()
    }
}

/// Cancels a meeting that is ahead.
package struct CancelMeeting: Procedure {
    package static let action = Action.cancelMeeting
    package let meeting: ID<Meeting>
    package let reason: String
    /// The version that the writer had seen.
    package let version: Int
    package var subject: Subject { .meeting(meeting) }

    package init(_ meeting: ID<Meeting>, reason: String, version: Int) {
        self.meeting = meeting
        self.reason = reason
        self.version = version
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let found = try act.asked(to: meeting, register)
        guard found.state == .planned else { throw Refusal.conflict("meeting_closed") }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        guard try register.close(meeting, as: .cancelled, outcome: reason, seen: version) else {
            throw Refusal.stale(current: found.version)
        }
        let told = try register.participants(of: meeting).map(\.userID)
        try register.planNotices(.meeting, about: meeting.rawValue, to: told, by: act)
        return Done()
    }
}

/// Writes down who came to a meeting and what was agreed; then it is closed.
package struct HoldMeeting: Procedure {
    package static let action = Action.holdMeeting
    package let meeting: ID<Meeting>
    package let attended: [ID<UserAccount>]
    package let outcome: String
    /// The version that the writer had seen.
    package let version: Int
    package var subject: Subject { .meeting(meeting) }

    package init(_ meeting: ID<Meeting>, attended: [ID<UserAccount>], outcome: String, version: Int) {
        self.meeting = meeting
        self.attended = attended
        self.outcome = outcome
        self.version = version
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let found = try act.asked(to: meeting, register)
        guard found.state == .planned else { throw Refusal.conflict("meeting_closed") }
        var problems: [Problem] = []
        if found.terms.day > act.today { problems.append(Problem("outcome", "meeting_ahead")) }
        if outcome.isEmpty { problems.append(Problem("outcome", "required")) }
        if attended.isEmpty { problems.append(Problem("attended", "choose")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard try register.close(meeting, as: .held, outcome: outcome, seen: version) else {
            throw Refusal.stale(current: found.version)
        }
        for one in try register.participants(of: meeting) {
            try register.note(one.userID, attended: attended.contains(one.userID), meeting)
        }
        return Done()
    }
}

extension Act {
    fileprivate func check(
        _ terms: MeetingTerms, with participants: [ID<UserAccount>], about client: ID<Client>,
        _ register: some Reading
    ) throws {
        let people = try register.casePeople(of: client, on: today).filter { $0.userID != worker.userID }
        let problems = terms.problems(with: participants, among: people, today: today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
    }
}
