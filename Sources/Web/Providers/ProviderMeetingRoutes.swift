import Casework
import Pages
import Procedures

/// The follow-up meetings that the county convenes with a provider.
enum ProviderMeetingRoutes {
    static let routes: [Route] = [
        .get("/providers/:organisation/meetings/new", .meetProvider) { try await meeting($0, isNew: true).desk.empty },
        .post("/providers/:organisation/meetings", .meetProvider) { visit in
            let desk = try await meeting(visit, isNew: true).desk
            return try await desk.carryOut(done: "meeting_invited") { typed in
                let day = typed.day("meeting_on")
                let agenda = typed.text("agenda", most: 2_000)
                try typed.done()
                guard let day, let agenda else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    KeepProviderMeeting(desk.open.dossier.provider.id, meetingOn: day, agenda: agenda))
            }
        },
        .get("/providers/:organisation/meetings/:meeting", .meetProvider) {
            try await meeting($0, isNew: false).desk.empty
        },
        .post("/providers/:organisation/meetings/:meeting", .meetProvider) { visit in
            let (desk, id) = try await meeting(visit, isNew: false)
            return try await desk.carryOut(done: "saved") { typed in
                let day = typed.day("meeting_on")
                let agenda = typed.text("agenda", most: 2_000)
                let participants = typed.textIfAny("participants", most: 500)
                let minutes = typed.textIfAny("minutes", most: 8_000)
                try typed.done()
                guard let day, let agenda, let id else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    KeepProviderMeeting(
                        desk.open.dossier.provider.id, existing: (id, try visit.expectedVersion), meetingOn: day,
                        agenda: agenda, participants: participants, minutes: minutes))
            }
        },
    ]

    private static func meeting(
        _ visit: Visit, isNew: Bool
    ) async throws -> (desk: ProviderDesk, id: ID<ProviderMeeting>?) {
        let open = try await ProviderRoutes.open(visit)
        guard open.mayDecide else {
            throw Refusal.notPermitted(
                action: Action.meetProvider.name, tried: [], ask: Action.meetProvider.ask.rawValue)
        }
        var meeting: ProviderMeeting?
        if !isNew {
            let id: ID<ProviderMeeting> = try visit.id("meeting")
            meeting = open.dossier.meetings.first { $0.id == id }
            if meeting == nil { throw Refusal.notFound("meeting") }
        }
        let typed = visit.words.format.typed
        let start =
            meeting.map { one in
                [
                    "meeting_on": [typed(one.meetingOn)], "agenda": [one.agenda],
                    "participants": [one.participants], "minutes": [one.minutes],
                ]
            } ?? ["meeting_on": [typed(visit.today.adding(days: 14))]]
        let id = meeting?.id
        let desk = ProviderDesk(open: open, visit: visit, version: meeting?.version, start: start) { $0.meeting(id) }
        return (desk, id)
    }
}
