import Casework
import Pages
import Procedures

/// The form of a place as it is typed, and as it begins.
enum PlacementInput {
    static func terms(_ typed: inout Typed) -> PlacementTerms? {
        let kind: Placement.Kind? = typed.code("kind")
        let name = typed.text("name", most: 200)
        let first = typed.day("first_day")
        let last = typed.day("last_day")
        let replaces = typed.choice("replaces", among: ["no", "yes"])
        var days: DateRange?
        if let first, let last {
            days = DateRange(first: first, last: last)
            if days == nil { typed.note(Problem("last_day", "ends_before")) }
        }
        let weekdays = typed.input.values("weekdays").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
        let site = typed.input["site"]
        let instructor = typed.text("instructor", most: 200)
        let introduced = typed.dayIfAny("introduced_on")
        let told = typed.dayIfAny("shop_steward_told_on")
        let gear = typed.textIfAny("gear", most: 500)
        let text = typed.textIfAny("task_text", most: 1_000)
        let fit = fit(&typed)
        guard let kind, let name, let days, let replaces, let instructor else { return nil }
        var terms = PlacementTerms(
            kind: kind, name: name, siteID: site.isEmpty ? nil : ID(rawValue: site),
            weekdays: Set(weekdays).sorted(), days: days)
        terms.tasks = codes(typed.input.values("tasks"))
        terms.activities = codes(typed.input.values("activities"))
        terms.taskText = text
        terms.replacesPaidWork = replaces == "yes"
        terms.instructor = instructor
        terms.isInstructorPresent = typed.input["instructor_present"] == "yes"
        terms.introducedOn = introduced
        let seen = typed.input.values("introduced_to")
        terms.introducedTo = Placement.Introduction.allCases.filter { seen.contains($0.rawValue) }
        terms.shopStewardToldOn = told
        terms.gear = gear
        terms.fit = fit
        return terms
    }

    /// The judgement of fit: all three parts or none.
    private static func fit(_ typed: inout Typed) -> Placement.FitAssessment? {
        let names = ["fit", "fit_text", "fit_on"]
        if names.allSatisfy({ typed.input[$0].isEmpty }) { return nil }
        let fit: Placement.Fit? = typed.code("fit")
        let text = typed.text("fit_text", most: 1_000)
        let day = typed.day("fit_on")
        guard let fit, let text, let day else { return nil }
        return Placement.FitAssessment(fit: fit, text: text, assessedOn: day)
    }

    private static func codes(_ values: [String]) -> [String] {
        values.filter { !$0.isEmpty && !$0.contains(" ") && $0.count <= 64 }
    }

    /// What the form begins with: nothing yet, the place as it is, or the place that follows from tomorrow on.
    static func start(
        _ file: PlacementFile, _ purpose: PlacementForm.Purpose, _ visit: Visit
    ) -> [String: [String]] {
        let typed = visit.words.format.typed
        let last = typed(file.period.effectiveLastDay)
        let today = max(file.today, file.period.days.first)
        switch purpose {
        case .add:
            let weekdays = file.period.patterns.last { $0.validFrom <= today }?.weekdays ?? []
            return [
                "kind": ["workshop"], "replaces": ["no"], "tasks": ["assisting"], "first_day": [typed(today)],
                "last_day": [last], "weekdays": weekdays.map { String($0.rawValue) },
                "site": [file.period.siteID?.rawValue ?? ""],
            ]
        case .replace(let placement):
            return [
                "kind": [placement.terms.kind.rawValue], "replaces": ["no"], "tasks": ["assisting"],
                "first_day": [typed(today.adding(days: 1))], "last_day": [last],
                "weekdays": placement.terms.weekdays.map { String($0.rawValue) },
                "instructor": [placement.terms.instructor],
            ]
        case .edit(let known):
            let placement = file.placements.first { $0.placement.id == known.id }?.placement ?? known
            return values(placement.terms, visit.words)
        }
    }

    private static func values(_ terms: PlacementTerms, _ words: Words) -> [String: [String]] {
        let typed = words.format.typed
        return [
            "kind": [terms.kind.rawValue], "name": [terms.name], "site": [terms.siteID?.rawValue ?? ""],
            "weekdays": terms.weekdays.map { String($0.rawValue) }, "first_day": [typed(terms.days.first)],
            "last_day": [terms.days.last.map(typed) ?? ""], "tasks": terms.tasks, "activities": terms.activities,
            "task_text": [terms.taskText], "replaces": [terms.replacesPaidWork ? "yes" : "no"],
            "instructor": [terms.instructor], "instructor_present": [terms.isInstructorPresent ? "yes" : ""],
            "introduced_on": [terms.introducedOn.map(typed) ?? ""],
            "introduced_to": terms.introducedTo.map(\.rawValue),
            "shop_steward_told_on": [terms.shopStewardToldOn.map(typed) ?? ""], "gear": [terms.gear],
            "fit": [terms.fit?.fit.rawValue ?? ""], "fit_text": [terms.fit?.text ?? ""],
            "fit_on": [terms.fit.map { typed($0.assessedOn) } ?? ""],
        ]
    }
}
