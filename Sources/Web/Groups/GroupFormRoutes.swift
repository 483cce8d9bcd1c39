import Casework
import Pages
import Procedures

/// The form of a group, new or known.
enum GroupFormRoutes {
    static let routes: [Route] = [
        .get("/groups/new", .keepGroup) { visit in
            let list = try await visit.ask(ListGroups(at: visit.worker.organisationID))
            return .page(page(visit, list, nil, visit.entered(start(list, visit))), nav: "groups")
        },
        .post("/groups", .keepGroup) { visit in
            try await keep(visit, nil)
        },
        .get("/groups/:group/edit", .keepGroup) { visit in
            let file = try await GroupRoutes.file(visit)
            let list = try await visit.ask(ListGroups(at: visit.worker.organisationID))
            return .page(
                page(visit, list, file.group, visit.entered(values(file.group, visit.words))), nav: "groups")
        },
        .post("/groups/:group/edit", .keepGroup) { visit in
            try await keep(visit, try await GroupRoutes.file(visit).group)
        },
    ]

    private static func keep(_ visit: Visit, _ group: ServiceGroup?) async throws -> Answer {
        var typed = Typed(visit.form)
        let terms = terms(&typed)
        do {
            try typed.done()
            guard let terms else { throw Refusal.invalid(typed.problems) }
            let id = try await visit.carryOut(
                KeepGroup(
                    at: visit.worker.organisationID, existing: try group.map { ($0.id, try visit.expectedVersion) },
                    terms: terms))
            return .seeOther("/groups/" + id.rawValue, done: "saved")
        } catch Refusal.invalid(let problems) {
            return try await again(visit, group, problems)
        } catch Refusal.againstRules(let findings) {
            return try await again(visit, group, [], findings)
        } catch Refusal.stale {
            return try await again(visit, group, [Problem("", "changed")])
        }
    }

    private static func again(
        _ visit: Visit, _ group: ServiceGroup?, _ problems: [Problem], _ findings: [Finding] = []
    ) async throws -> Answer {
        let list = try await visit.ask(ListGroups(at: visit.worker.organisationID))
        var stored: [String: String] = [:]
        var group = group
        if problems.contains(where: { $0.code == "changed" }), let id = group?.id {
            group = try await visit.ask(OpenGroup(id, at: visit.worker.organisationID)).group
            stored = visit.differing(from: group.map { values($0, visit.words) } ?? [:])
        }
        return .again(
            page(
                visit, list, group, visit.entered(problems: problems, stored: stored), findings,
                problems.filter { $0.field.isEmpty }.map { visit.words.problem($0) }), nav: "groups")
    }

    private static func terms(_ typed: inout Typed) -> ServiceGroup.Terms? {
        let name = typed.text("name", most: 200)
        let kind: ServiceGroup.Kind? = typed.code("kind")
        let form = typed.text("form", most: 64)
        let weekdays = typed.input.values("weekdays").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
        let startsAt = typed.clock("starts_at")
        let minutes = typed.minutes("hours")?.value
        let days = typed.days("first_day", "last_day")
        let content = typed.text("content")
        let site = typed.input["site"]
        let instructor = typed.input["instructor"]
        if let minutes, !(15...480).contains(minutes) { typed.note(Problem("hours", "hours")) }
        guard let name, let kind, let form, let minutes, (15...480).contains(minutes), let days, let content else {
            return nil
        }
        return ServiceGroup.Terms(
            name: name, kind: kind, serviceForm: form, siteID: site.isEmpty ? nil : ID(rawValue: site),
            weekdays: Set(weekdays).sorted(), startsAt: startsAt, minutes: minutes, days: days,
            themes: typed.input.values("themes").filter { !$0.contains(" ") && $0.count <= 64 }, content: content,
            instructorID: instructor.isEmpty ? nil : ID(rawValue: instructor))
    }

    private static func start(_ list: ListGroups.Answer, _ visit: Visit) -> [String: [String]] {
        let form = list.forms.first?.id ?? ""
        let hours = list.rules.limit(.minutesPerDay, "min_minutes", for: form)
        return [
            "kind": ["open"], "form": [form], "first_day": [visit.words.format.typed(visit.today)],
            "hours": [hours.map { visit.words.format.hours(minutes: $0.value) } ?? ""],
            "site": [list.sites.first?.id.rawValue ?? ""],
        ]
    }

    private static func values(_ group: ServiceGroup, _ words: Words) -> [String: [String]] {
        let terms = group.terms
        return [
            "name": [terms.name], "kind": [terms.kind.rawValue], "form": [terms.serviceForm],
            "site": [terms.siteID?.rawValue ?? ""], "weekdays": terms.weekdays.map { String($0.rawValue) },
            "starts_at": [terms.startsAt.map { words.format.clock(hour: $0 / 60, minute: $0 % 60) } ?? ""],
            "hours": [words.format.hours(minutes: terms.minutes)],
            "first_day": [words.format.typed(terms.days.first)],
            "last_day": [terms.days.last.map(words.format.typed) ?? ""], "themes": terms.themes,
            "content": [terms.content], "instructor": [terms.instructorID?.rawValue ?? ""],
        ]
    }

    private static func page(
        _ visit: Visit, _ list: ListGroups.Answer, _ group: ServiceGroup?, _ entered: Entered,
        _ findings: [Finding] = [], _ problems: [String] = []
    ) -> FormPage {
        GroupForm(
            group: group, forms: list.forms, themes: list.themes, sites: list.sites, instructors: list.instructors,
            entered: entered, guards: visit.guards(version: group?.version), findings: findings, problems: problems,
            words: visit.words
        ).page
    }
}

extension Typed {
    /// A time of day, `9.00` or `9:00`, in minutes after midnight; nil when it is left out.
    mutating func clock(_ field: String) -> Int? {
        let text = input[field]
        if text.isEmpty { return nil }
        let parts = text.split { $0 == "." || $0 == ":" }.map(String.init)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute)
        else {
            note(Problem(field, "clock"))
            return nil
        }
        return hour * 60 + minute
    }
}
