import Casework
import Pages
import Procedures

/// The week's grid and the day on a phone.
enum DayRoutes {
    static let routes: [Route] = [
        .get("/days", .readWeek) { visit in
            let week = try week(visit.query["week"], visit)
            var draft = try await draft(week, visit)
            draft.isTelling = visit.query["absences"] == "yes"
            return .page(WeekPage(draft, guards: visit.guards(), words: visit.words), nav: "days")
        },
        .post("/days", .markDays) { visit in
            let week = try week(visit.form["week"], visit)
            let form = WeekForm(week: visit.form, today: visit.today)
            return try await save(form, week, visit, then: "/days?week=\(week)\(atSite(visit.form))") { draft in
                WeekPage(draft, guards: visit.guards(), words: visit.words)
            }
        },
        .get("/days/one", .readWeek) { visit in
            let day = try day(visit.query["day"], visit)
            let draft = try await draft(day.isoWeek, visit)
            return .page(DayPage(draft, day: day, guards: visit.guards(), words: visit.words), nav: "days")
        },
        .post("/days/one", .markDays) { visit in
            let day = try day(visit.form["day"], visit)
            let form = WeekForm(day: day, form: visit.form, today: visit.today)
            let back = "/days/one?day=\(day)\(atSite(visit.form))"
            return try await save(form, day.isoWeek, visit, then: back) { draft in
                DayPage(draft, day: day, guards: visit.guards(), words: visit.words)
            }
        },
    ]

    private static func save(
        _ form: WeekForm, _ week: ISOWeek, _ visit: Visit, then back: String, page: (WeekDraft) -> any Page
    ) async throws -> Answer {
        var refusal = form.problems.isEmpty ? nil : Refusal.invalid(form.problems)
        if refusal == nil {
            if form.changes.isEmpty { return .seeOther(back, done: "days_unchanged") }
            do {
                _ = try await visit.carryOut(
                    MarkDays(form.changes, in: week, at: visit.worker.organisationID))
                return .seeOther(back, done: "days_saved")
            } catch let caught as Refusal {
                refusal = caught
            }
        }
        guard let refusal else { return .seeOther(back) }
        var draft = try await draft(week, visit)
        try DraftRefusal(refusal, form, visit.words).put(into: &draft)
        return .again(page(draft), nav: "days")
    }

    /// The week as it stands.
    static func draft(_ week: ISOWeek, _ visit: Visit) async throws -> WeekDraft {
        let text = visit.query["site"].isEmpty ? visit.form["site"] : visit.query["site"]
        let site: ID<Casework.Site>? = text.isEmpty ? nil : ID(rawValue: String(text.prefix(64)))
        let asked = try await visit.ask(WeekOfDays(week, at: visit.worker.organisationID, site: site))
        return WeekDraft(
            sheet: asked.sheet, rules: asked.rules, sites: asked.sites, contacts: asked.contacts,
            markers: asked.markers, today: visit.today, site: site)
    }

    private static func week(_ text: String, _ visit: Visit) throws -> ISOWeek {
        if text.isEmpty { return visit.today.isoWeek }
        guard let week = ISOWeek(text) else { throw Refusal.notFound("week") }
        return week
    }

    private static func day(_ text: String, _ visit: Visit) throws -> Day {
        if text.isEmpty { return visit.today }
        guard let day = Day(text) else { throw Refusal.notFound("day") }
        return day
    }

    private static func atSite(_ form: FormInput) -> String {
        let site = form["site"]
        let isPlain = site.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 122) || $0 == 45 }
        return site.isEmpty || !isPlain ? "" : "&site=" + site
    }
}
