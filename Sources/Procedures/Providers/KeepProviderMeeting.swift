package import Casework
package import Register

/// Convenes a follow-up meeting with a provider, or writes who came and the minutes.
package struct KeepProviderMeeting: Procedure {
    package static let action = Action.meetProvider
    package let provider: ID<Organisation>
    /// The meeting as it is to stand, with the version that was seen; nil for a new one.
    package let existing: (id: ID<ProviderMeeting>, version: Int)?
    package let meetingOn: Day
    package let agenda: String
    package let participants: String
    package let minutes: String

    package init(
        _ provider: ID<Organisation>, existing: (id: ID<ProviderMeeting>, version: Int)? = nil, meetingOn: Day,
        agenda: String, participants: String = "", minutes: String = ""
    ) {
        self.provider = provider
        self.existing = existing
        self.meetingOn = meetingOn
        self.agenda = agenda
        self.participants = participants
        self.minutes = minutes
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<ProviderMeeting> {
        var problems: [Problem] = []
        if agenda.isEmpty { problems.append(Problem("agenda", "required")) }
        if !minutes.isEmpty {
            if meetingOn > act.today { problems.append(Problem("meeting_on", "in_future")) }
            if participants.isEmpty { problems.append(Problem("participants", "required")) }
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let before = try register.meetings(of: provider).first { $0.id == existing?.id }
        let meeting = ProviderMeeting(
            id: existing?.id ?? ID(rawValue: act.newID()), invitedOn: before?.invitedOn ?? act.today,
            meetingOn: meetingOn, agenda: agenda, participants: participants, minutes: minutes)
        guard let existing else {
            try register.insert(meeting, of: provider, by: act.worker.userID)
            return meeting.id
        }
        guard let before else { throw Refusal.notFound("meeting") }
        guard try register.update(meeting, expected: existing.version) else {
            throw Refusal.stale(current: before.version)
        }
        return meeting.id
    }
}
