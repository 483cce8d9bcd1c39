import Casework
import Pages
import Procedures

/// The meetings of those who work with clients.
enum MeetingRoutes {
    static let routes: [Route] = [
        .get("/meetings", .listMeetings) { visit in
            let lines = try await visit.ask(ListMeetings())
            return .page(ListPage.meetings(lines, today: visit.today, words: visit.words), nav: "meetings")
        },
        .get("/clients/:client/meetings", .listClientMeetings) { visit in
            let client = try visit.id("client", of: Client.self)
            let found = try await visit.ask(ListClientMeetings(client: client, doors: ClientDoors.actions))
            let tabs = ClientTabs.tabs(
                of: client.rawValue, current: .meetings, allowed: ClientDoors.tabs(found.openDoors),
                words: visit.words)
            let mayPlan = found.openDoors.contains("meetings/new") && !found.people.isEmpty
            return .page(
                ListPage.clientMeetings(
                    found.meetings, of: found.header, tabs: tabs, mayPlan: mayPlan, today: visit.today,
                    words: visit.words), nav: "clients")
        },
        .get("/clients/:client/meetings/new", .planMeeting) { visit in
            let suggested = ["kind": ["joint_meeting"], "minutes": ["60"], "mode": ["on_site"]]
            return .page(try await newForm(visit, visit.entered(suggested)), nav: "clients")
        },
        .post("/clients/:client/meetings", .planMeeting, plan),
        .get("/meetings/:meeting", .openMeeting) { visit in
            let open = try await visit.ask(OpenMeeting(try visit.id("meeting")))
            return .page(
                ArticlePage.meeting(
                    open.meeting, participants: open.participants, of: open.client, today: visit.today,
                    words: visit.words), nav: "meetings")
        },
        .get("/meetings/:meeting/edit", .moveMeeting) { visit in
            let open = try await visit.ask(OpenMeeting(try visit.id("meeting")))
            return .page(moveForm(open, visit, visit.entered(suggested(open, visit))), nav: "meetings")
        },
        .post("/meetings/:meeting/edit", .moveMeeting, move),
    ]

    private static func newForm(_ visit: Visit, _ entered: Entered) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let found = try await visit.ask(ListClientMeetings(client: client))
        let page = "/clients/" + client.rawValue + "/meetings"
        return FormPage.meeting(
            entered, title: visit.words.text("meetings.new.title"), action: page, back: page, of: found.header,
            people: found.people, guards: visit.guards(), today: visit.today, words: visit.words)
    }

    private static func moveForm(_ open: OpenedMeeting, _ visit: Visit, _ entered: Entered) -> FormPage {
        let page = "/meetings/" + open.meeting.id.rawValue
        return FormPage.meeting(
            entered, title: visit.words.text("meetings.move.title"), action: page + "/edit", back: page,
            of: open.client, people: open.people, guards: visit.guards(version: open.meeting.version),
            today: visit.today, words: visit.words)
    }

    private static func suggested(_ open: OpenedMeeting, _ visit: Visit) -> [String: [String]] {
        let (terms, format) = (open.meeting.terms, visit.words.format)
        return [
            "kind": [terms.kind.rawValue], "day": [format.typed(terms.day)],
            "starts_at": [format.clock(hour: terms.startsAt / 60, minute: terms.startsAt % 60)],
            "minutes": [String(terms.minutes)], "mode": [terms.mode.rawValue], "place": [terms.place],
            "agenda": [terms.agenda], "participants": open.participants.map(\.userID.rawValue),
        ]
    }

    /// The terms as typed and who is asked.
    private static func typed(_ visit: Visit) throws -> (MeetingTerms, [ID<UserAccount>]) {
        var typed = Typed(visit.form)
        let kind = typed.code("kind", Meeting.Kind.self)
        let day = typed.day("day")
        let startsAt = typed.time("starts_at")
        let minutes = typed.number("minutes", in: 15...480)
        let mode = typed.code("mode", Meeting.Mode.self)
        let place = typed.textIfAny("place", most: 300)
        let agenda = typed.textIfAny("agenda", most: 4_000)
        try typed.done()
        guard let kind, let day, let startsAt, let minutes, let mode else { throw Refusal.invalid([]) }
        let terms = MeetingTerms(
            kind: kind, day: day, startsAt: startsAt, minutes: minutes, mode: mode, place: place, agenda: agenda)
        return (terms, visit.form.all.filter { $0.name == "participants" }.map { ID(rawValue: $0.value) })
    }

    private static func plan(_ visit: Visit) async throws -> Answer {
        do {
            let (terms, participants) = try typed(visit)
            let meeting = try await visit.carryOut(
                PlanMeeting(client: try visit.id("client"), terms: terms, participants: participants))
            return .seeOther("/meetings/" + meeting.rawValue, done: "meeting_planned")
        } catch Refusal.invalid(let problems) {
            return .again(try await newForm(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }

    private static func move(_ visit: Visit) async throws -> Answer {
        let meeting = try visit.id("meeting", of: Meeting.self)
        do {
            let (terms, participants) = try typed(visit)
            _ = try await visit.carryOut(
                MoveMeeting(meeting, to: terms, participants: participants, version: visit.version ?? 0))
            return .seeOther("/meetings/" + meeting.rawValue, done: "meeting_moved")
        } catch Refusal.invalid(let problems) {
            let open = try await visit.ask(OpenMeeting(meeting))
            return .again(moveForm(open, visit, visit.entered(problems: problems)), nav: "meetings")
        } catch Refusal.stale {
            let open = try await visit.ask(OpenMeeting(meeting))
            let now = suggested(open, visit).compactMapValues(\.first)
            let differing = now.filter { $0.key != "participants" && visit.form[$0.key] != $0.value }
            return .again(moveForm(open, visit, visit.entered(stored: differing)), nav: "meetings")
        }
    }
}
