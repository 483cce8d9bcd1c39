import Casework
import Pages
import Procedures

/// A session is marked in one go.
enum SessionRoutes {
    static let routes: [Route] = [
        .get("/groups/:group/sessions/:day", .markSession) { visit in
            let sheet = try await sheet(visit)
            return .page(page(visit, sheet, entered: nil), nav: "groups")
        },
        .post("/groups/:group/sessions/:day", .markSession, mark),
    ]

    private static func sheet(_ visit: Visit) async throws -> SessionSheet {
        guard let day = Day(visit.parameters["day"] ?? "") else { throw Refusal.notFound("day") }
        return try await visit.ask(OpenSession(of: visit.id("group"), at: visit.worker.organisationID, on: day))
    }

    private static func mark(_ visit: Visit) async throws -> Answer {
        let sheet = try await sheet(visit)
        do {
            let changes = try changes(visit, sheet)
            var typed = Typed(visit.form)
            let content = typed.textIfAny("content")
            let theme = typed.input["theme"]
            if !theme.isEmpty { _ = typed.choice("theme", among: sheet.file.themes.map(\.code)) }
            try typed.done()
            _ = try await visit.carryOut(
                MarkSession(
                    GroupSession(groupID: sheet.file.group.id, day: sheet.day, theme: theme, content: content),
                    at: visit.worker.organisationID, changes: changes))
            return .seeOther(GroupRoutes.place(sheet.file), done: "session_marked")
        } catch Refusal.invalid(let problems) {
            return .again(page(visit, sheet, entered: visit.entered(problems: problems), problems), nav: "groups")
        } catch Refusal.againstRules(let findings) {
            return .again(page(visit, sheet, entered: visit.entered(), [], findings), nav: "groups")
        } catch Refusal.stale {
            let now = try await self.sheet(visit)
            return .again(page(visit, now, entered: visit.entered(), [Problem("", "changed")]), nav: "groups")
        }
    }

    /// What was chosen for each in the group, as the week's grid would read it.
    private static func changes(_ visit: Visit, _ sheet: SessionSheet) throws -> [DayChange] {
        let seen = SeenCells(visit.form)
        let hours = Format(.fi).hours(minutes: sheet.file.group.terms.minutes)
        var problems: [Problem] = []
        var changes: [DayChange] = []
        for row in sheet.rows {
            let choice = visit.form[DayChange.field(row.period.id, sheet.day)].split(separator: ".").map(String.init)
            let text = choice.first == "present" ? hours : choice.first ?? ""
            var cell = CellInput(period: row.period.id, day: sheet.day, text: text)
            if choice.count == 2 {
                cell.detailsFor = choice[0]
                cell.notice = DayMark.Notice(rawValue: choice[1])
            }
            cell.reason = String(visit.form["reason"].prefix(500))
            seen.put(into: &cell)
            do throws(Problem) {
                if let change = try cell.change(today: visit.today) { changes.append(change) }
            } catch { problems.append(error) }
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        return changes
    }

    private static func page(
        _ visit: Visit, _ sheet: SessionSheet, entered: Entered?, _ problems: [Problem] = [],
        _ findings: [Finding] = []
    ) -> FormPage {
        let cells = sheet.rows.map { DayChange.field($0.period.id, sheet.day) }
        let names = Set(cells + ["theme", "content", "reason"])
        return SessionForm(
            file: sheet.file, day: sheet.day, rows: sheet.rows, session: sheet.session, entered: entered,
            guards: visit.guards(), findings: findings,
            problems: problems.filter { !names.contains($0.field) }.map { visit.words.problem($0) },
            words: visit.words
        ).page
    }
}
