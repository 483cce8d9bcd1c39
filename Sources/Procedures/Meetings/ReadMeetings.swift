package import Casework
package import Register

/// To which meetings am I asked?
package struct ListMeetings: Inquiry {
    package static let action = Action.listMeetings
    package var subject: Subject { .office }

    package init() {}

    /// Days back that meetings are still shown, so that what was agreed is written down.
    private static let daysBack = 14

    package func answer(from register: some Reading, _ act: Act) throws -> [MeetingLine] {
        try register.meetings(
            of: act.worker, action: .openMeeting, from: act.today.adding(days: -Self.daysBack), today: act.today,
            most: 200)
    }
}

/// Which meetings are there about the client, and who could be asked to one?
package struct ListClientMeetings: Inquiry {
    package static let action = Action.listClientMeetings
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action] = [:]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        header: ClientHeader, meetings: [Meeting], people: [CasePerson], openDoors: Set<String>
    ) {
        guard let header = try register.clientHeader(client, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        return (
            header, try register.meetings(about: client, for: act.worker, today: act.today),
            try register.casePeople(of: client, on: act.today).filter { $0.userID != act.worker.userID },
            try act.openDoors(doors, to: client, in: register)
        )
    }
}

/// A meeting with who is asked to it.
package struct OpenedMeeting: Sendable {
    package let meeting: Meeting
    package let client: ClientHeader
    package let participants: [MeetingParticipant]
    /// Who could be asked besides the reader.
    package let people: [CasePerson]
}

/// Reads of a meeting.
package struct OpenMeeting: Inquiry {
    package static let action = Action.openMeeting
    package let meeting: ID<Meeting>
    package var subject: Subject { .meeting(meeting) }

    package init(_ meeting: ID<Meeting>) { self.meeting = meeting }

    package func answer(from register: some Reading, _ act: Act) throws -> OpenedMeeting {
        let found = try act.asked(to: meeting, register)
        guard let client = try register.clientHeader(found.clientID, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        return OpenedMeeting(
            meeting: found, client: client, participants: try register.participants(of: meeting),
            people: try register.casePeople(of: found.clientID, on: act.today).filter {
                $0.userID != act.worker.userID
            })
    }
}

/// To which meetings is a client asked?
package struct ListOwnMeetings: Inquiry {
    package static let action = Action.listOwnMeetings
    package let user: ID<UserAccount>
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>) { self.user = user }

    package func answer(from register: some Reading, _ act: Act) throws -> [(
        meeting: Meeting, participants: [MeetingParticipant]
    )] {
        try register.meetings(ofUser: user, from: act.today.date(monthsAfter: -12), most: 200)
            .map { ($0.meeting, try register.participants(of: $0.meeting.id)) }
    }
}

extension Act {
    /// The meeting when the worker is asked to it, or is the client's own worker.
    ///
    /// - Throws: `Refusal.notFound`, which doesn't tell whether there is one
    func asked(to meeting: ID<Meeting>, _ register: some Reading) throws -> Meeting {
        guard let found = try register.meeting(meeting) else { throw Refusal.notFound("meeting") }
        if try register.participants(of: meeting).contains(where: { $0.userID == worker.userID }) { return found }
        let isOwnWorker =
            try register.ground(among: [.responsible], for: worker, on: found.clientID, today: today) != nil
        guard isOwnWorker, worker.role == .ownWorker else { throw Refusal.notFound("meeting") }
        return found
    }
}
