import Casework
import Pages
import Procedures

/// A client comes into a group, or leaves it.
enum MemberRoutes {
    static let routes: [Route] = [
        .get("/groups/:group/members/new", .openGroup) { visit in
            let file = try await GroupRoutes.file(visit)
            let start = ["from": visit.words.format.typed(max(visit.today, file.group.terms.days.first))]
            return .page(enrolment(visit, file, Draft(start, words: visit.words)), nav: "groups")
        },
        .post("/groups/:group/members", .enrolInGroup, enrol),
        .get("/groups/:group/members/:member/leaving", .openGroup) { visit in
            let (file, seat) = try await seat(visit)
            let start = ["last_day": visit.words.format.typed(visit.today)]
            return .page(leaving(visit, file, seat, Draft(start, words: visit.words)), nav: "groups")
        },
        .post("/groups/:group/members/:member/leaving", .enrolInGroup, leave),
    ]

    private static func enrol(_ visit: Visit) async throws -> Answer {
        let file = try await GroupRoutes.file(visit)
        do {
            var typed = Typed(visit.form)
            let period = typed.choice("period", among: file.candidates.map(\.periodID.rawValue))
            let from = file.group.terms.kind == .closed ? file.group.terms.days.first : typed.day("from")
            try typed.done()
            guard let period, let from else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(EnrolInGroup(ID(rawValue: period), in: file.group.id, from: from))
            return .seeOther(GroupRoutes.place(file), done: "group_enrolled")
        } catch Refusal.againstRules(let findings) {
            let draft = Draft(Dictionary(visit.form.all.map { ($0.name, $0.value) }) { $1 }, words: visit.words)
            return .again(enrolment(visit, file, draft, findings), nav: "groups")
        } catch let refusal as Refusal {
            return .again(enrolment(visit, file, try Draft(again: refusal, visit)), nav: "groups")
        }
    }

    private static func enrolment(
        _ visit: Visit, _ file: GroupFile, _ draft: Draft, _ findings: [Finding] = []
    ) -> FormPage {
        let words = visit.words
        let choices: [Draft.Choice] = file.candidates.map {
            ($0.periodID.rawValue, $0.clientName + ", " + words.format.range($0.days))
        }
        var fields = [
            draft.field(
                "period", words.text("groups.member.period"), .select,
                choices: [("", words.text("groups.member.choose"))] + choices)
        ]
        if file.group.terms.kind == .open {
            fields.append(draft.field("from", words.text("groups.member.from"), .date))
        }
        return draft.page(
            words.text("groups.enrol"), visit, to: GroupRoutes.place(file) + "/members", fields,
            button: words.text("groups.member.save"), cancel: GroupRoutes.place(file),
            subject: file.group.terms.name,
            intro: words.text(
                file.group.terms.kind == .open ? "groups.member.intro_open" : "groups.member.intro_closed"),
            notes: findings.map { Note.finding($0, words: words) })
    }

    private static func seat(_ visit: Visit) async throws -> (GroupFile, GroupSeat) {
        let file = try await GroupRoutes.file(visit)
        let id: ID<GroupMember> = try visit.id("member")
        guard let seat = file.seats.first(where: { $0.member.id == id }) else { throw Refusal.notFound("member") }
        return (file, seat)
    }

    private static func leave(_ visit: Visit) async throws -> Answer {
        let (file, seat) = try await seat(visit)
        do {
            var typed = Typed(visit.form)
            let last = typed.day("last_day")
            let reason = typed.text("reason", most: 500)
            try typed.done()
            guard let last, let reason else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                LeaveGroup(
                    seat.member.id, of: seat.member.periodID, version: try visit.expectedVersion, lastDay: last,
                    reason: reason))
            return .seeOther(GroupRoutes.place(file), done: "group_left")
        } catch let refusal as Refusal {
            let start = ["last_day": seat.member.days.last.map(visit.words.format.typed) ?? ""]
            return .again(leaving(visit, file, seat, try Draft(start, again: refusal, visit)), nav: "groups")
        }
    }

    private static func leaving(_ visit: Visit, _ file: GroupFile, _ seat: GroupSeat, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("groups.leave_title"), visit,
            to: GroupRoutes.place(file) + "/members/" + seat.member.id.rawValue + "/leaving",
            [
                draft.field("last_day", words.text("groups.member.last"), .date),
                draft.field("reason", words.text("groups.member.reason")),
            ], button: words.text("groups.member.leave"), cancel: GroupRoutes.place(file),
            subject: seat.clientName + " · " + file.group.terms.name, version: seat.member.version)
    }
}
