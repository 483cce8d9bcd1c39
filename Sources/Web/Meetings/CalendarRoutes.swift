import Casework
import Pages
import Papers
import Procedures

/// The client's own meetings, and the links by which anyone takes the times of theirs into a calendar outside Polku.
enum CalendarRoutes {
    static let routes: [Route] = [
        .get("/own-path/meetings", .listOwnMeetings) { visit in
            let meetings = try await visit.ask(ListOwnMeetings(of: try visit.worker.userID))
            return .page(
                PortalPage.ownMeetings(meetings, today: visit.today, words: visit.words), nav: "own_meetings")
        },
        .get("/meetings/calendar", .linkCalendar) { visit in
            _ = try await visit.ask(ListMeetings())
            return .page(page(visit, address: nil, isOwn: false), nav: "meetings")
        },
        .post("/meetings/calendar", .linkCalendar) { visit in
            let locks = visit.house.doorkeeper.locks
            let secret = locks.secret()
            let kept = try await visit.carryOut(LinkCalendar(digest: locks.digest(secret)))
            return made(visit, secret, kept.rawValue == locks.digest(secret), isOwn: false)
        },
        .get("/own-path/calendar", .linkOwnCalendar) { visit in
            _ = try await visit.ask(ListOwnMeetings(of: try visit.worker.userID))
            return .page(page(visit, address: nil, isOwn: true), nav: "own_meetings")
        },
        .post("/own-path/calendar", .linkOwnCalendar) { visit in
            let locks = visit.house.doorkeeper.locks
            let secret = locks.secret()
            let kept = try await visit.carryOut(
                LinkOwnCalendar(of: try visit.worker.userID, digest: locks.digest(secret)))
            return made(visit, secret, kept.rawValue == locks.digest(secret), isOwn: true)
        },
        .get("/calendar/:feed", nil, door: .open, feed),
    ]

    /// A form that is sent twice has made one link, whose secret only the first answer knew.
    private static func made(_ visit: Visit, _ secret: String, _ isNew: Bool, isOwn: Bool) -> Answer {
        guard isNew else { return .seeOther(isOwn ? "/own-path/calendar" : "/meetings/calendar") }
        let address = visit.house.publicAddress + "/calendar/" + secret
        return .page(page(visit, address: address, isOwn: isOwn), nav: isOwn ? "own_meetings" : "meetings")
    }

    private static func page(_ visit: Visit, address: String?, isOwn: Bool) -> FormPage {
        let words = visit.words
        return FormPage.calendar(
            address: address, action: isOwn ? "/own-path/calendar" : "/meetings/calendar",
            back: isOwn
                ? Link(words.text("meetings.own.title"), to: "/own-path/meetings")
                : Link(words.text("meetings.list.title"), to: "/meetings"),
            guards: Guards(key: visit.house.newKey()), words: words)
    }

    private static func feed(_ visit: Visit) async throws -> Answer {
        let secret = visit.parameters["feed"] ?? ""
        guard (20...200).contains(secret.utf8.count),
            let lines = try await visit.house.doorkeeper.calendar(behind: secret)
        else { throw Refusal.notFound("calendar") }
        let words = visit.words
        let text = CalendarFeed.text(
            lines, name: words.text("meetings.calendar.name"), stamp: "\(visit.today)T00:00:00.000Z",
            summary: { kind in
                let name = words.name(of: "meetings.kind", kind.rawValue)
                return words.text("meetings.calendar.summary", ["kind": name])
            })
        return .file(Array(text.utf8), type: "text/calendar; charset=utf-8", name: "polku.ics")
    }
}
