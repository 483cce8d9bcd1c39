import Casework
import Pages
import Procedures

/// How a meeting ends: it was held, or it is cancelled.
enum MeetingEndRoutes {
    static let routes: [Route] = [
        .get("/meetings/:meeting/outcome", .holdMeeting) { visit in
            let open = try await visit.ask(OpenMeeting(try visit.id("meeting")))
            let everyone = ["attended": open.participants.map(\.userID.rawValue)]
            return .page(heldForm(open, visit, visit.entered(everyone)), nav: "meetings")
        },
        .post("/meetings/:meeting/outcome", .holdMeeting, hold),
        .get("/meetings/:meeting/cancellation", .cancelMeeting) { visit in
            let open = try await visit.ask(OpenMeeting(try visit.id("meeting")))
            return .page(cancelForm(open, visit, visit.entered()), nav: "meetings")
        },
        .post("/meetings/:meeting/cancellation", .cancelMeeting, cancel),
    ]

    private static func heldForm(_ open: OpenedMeeting, _ visit: Visit, _ entered: Entered) -> FormPage {
        FormPage.meetingHeld(
            entered, meeting: open.meeting, participants: open.participants, of: open.client,
            guards: visit.guards(version: open.meeting.version), words: visit.words)
    }

    private static func cancelForm(_ open: OpenedMeeting, _ visit: Visit, _ entered: Entered) -> FormPage {
        FormPage.meetingCancelled(
            entered, meeting: open.meeting, of: open.client, guards: visit.guards(version: open.meeting.version),
            words: visit.words)
    }

    private static func hold(_ visit: Visit) async throws -> Answer {
        let meeting = try visit.id("meeting", of: Meeting.self)
        var problems: [Problem] = []
        var stored: [String: String] = [:]
        do {
            var typed = Typed(visit.form)
            let outcome = typed.textIfAny("outcome", most: 8_000)
            try typed.done()
            let attended = visit.form.all.filter { $0.name == "attended" }.map { ID<UserAccount>(rawValue: $0.value) }
            _ = try await visit.carryOut(
                HoldMeeting(meeting, attended: attended, outcome: outcome, version: visit.version ?? 0))
            return .seeOther("/meetings/" + meeting.rawValue, done: "meeting_held")
        } catch Refusal.invalid(let found) { problems = found } catch Refusal.stale {
            stored["outcome"] = visit.words.text("meetings.changed")
        }
        let open = try await visit.ask(OpenMeeting(meeting))
        return .again(
            heldForm(open, visit, visit.entered(problems: problems, stored: stored)), nav: "meetings")
    }

    private static func cancel(_ visit: Visit) async throws -> Answer {
        let meeting = try visit.id("meeting", of: Meeting.self)
        var problems: [Problem] = []
        var stored: [String: String] = [:]
        do {
            var typed = Typed(visit.form)
            let reason = typed.textIfAny("reason", most: 1_000)
            try typed.done()
            _ = try await visit.carryOut(CancelMeeting(meeting, reason: reason, version: visit.version ?? 0))
            return .seeOther("/meetings/" + meeting.rawValue, done: "meeting_cancelled")
        } catch Refusal.invalid(let found) { problems = found } catch Refusal.stale {
            stored["reason"] = visit.words.text("meetings.changed")
        }
        let open = try await visit.ask(OpenMeeting(meeting))
        return .again(
            cancelForm(open, visit, visit.entered(problems: problems, stored: stored)), nav: "meetings")
    }
}
