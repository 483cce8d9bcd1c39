import Casework
import Pages

/// Reads the decision's form: what can be read of it, and what can't.
struct DecisionInput {
    let draft: DecisionDraft
    let problems: [Problem]
    let texts: DecisionTexts

    static let fields = [
        "plan", "needsAssessment", "serviceForm", "firstDay", "lastDay", "targetDay",
        "daysPerWeek", "hoursPerDay", "provider",
        "distance", "distanceReason", "distanceNote", "grantedUnits", "reasoning", "resolution", "warningReason",
        "changeReason", "resolutionText", "reasoningText",
    ]

    init(_ form: FormInput) {
        var typed = Typed(form)
        var draft = DecisionDraft()
        draft.planID = Self.id(form["plan"])
        if form["goalsOf"] == form["plan"] || (form["goalsOf"].isEmpty && form.has("goals")) {
            draft.goals = form.values("goals").compactMap { Int($0) }
        }
        draft.needsAssessmentID = Self.id(form["needsAssessment"])
        draft.serviceForm = form["serviceForm"].isEmpty ? nil : form["serviceForm"]
        draft.firstDay = typed.dayIfAny("firstDay")
        draft.lastDay = typed.dayIfAny("lastDay")
        draft.targetDay = typed.dayIfAny("targetDay")
        if !form["daysPerWeek"].isEmpty { draft.daysPerWeek = typed.number("daysPerWeek", in: 1...7) }
        if !form["hoursPerDay"].isEmpty { draft.minutesPerDay = typed.hours("hoursPerDay") }
        draft.weekdays = form.values("weekdays").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
        let place = form["provider"].split(separator: " ").map(String.init)
        draft.providerID = place.first.flatMap { Self.id($0) }
        draft.siteID = place.count > 1 ? Self.id(place[1]) : nil
        if !form["distance"].isEmpty { draft.distance = typed.metres("distance") }
        draft.distanceReason = form["distanceReason"]
        draft.distanceNote = typed.textIfAny("distanceNote", most: 1_000)
        if !form["grantedUnits"].isEmpty { draft.grantedUnits = typed.number("grantedUnits", in: 1...5_000) }
        draft.reasoning = typed.textIfAny("reasoning", most: 8_000)
        draft.resolution = typed.code("resolution") ?? .granted
        draft.warningReason = typed.textIfAny("warningReason", most: 1_000)
        draft.changeReason = typed.textIfAny("changeReason", most: 1_000)
        draft.resolutionText = Self.id(form["resolutionText"])
        self.draft = draft
        problems = typed.problems
        texts = DecisionTexts(
            typed: Dictionary(uniqueKeysWithValues: Self.fields.map { ($0, form[$0]) }),
            weekdays: Set(form.values("weekdays")), goals: draft.goals.map { Set($0.map { String($0) }) })
    }

    private static func id<Subject>(_ text: String) -> ID<Subject>? {
        text.isEmpty || text.utf8.count > 64 ? nil : ID(rawValue: text)
    }
}

extension Typed {
    /// Hours of a day in quarter hours, as minutes; more than a day is no hours of a day.
    fileprivate mutating func hours(_ field: String) -> Int? {
        guard let minutes = minutes(field) else { return nil }
        guard minutes.value > 0, minutes.value <= 1_440 else {
            note(Problem(field, "hours"))
            return nil
        }
        return minutes.value
    }

    /// Kilometres with at most three decimals, as metres; at most 2,000 km.
    fileprivate mutating func metres(_ field: String) -> Int? {
        let pieces = input[field].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }.map(String.init)
        let rest = pieces.count == 2 ? pieces[1] : ""
        let isWritten = pieces.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
        let metres = Int((pieces.first ?? "") + rest + String(repeating: "0", count: max(0, 3 - rest.utf8.count)))
        guard pieces.count <= 2, isWritten, rest.utf8.count <= 3, let metres, metres <= 2_000_000 else {
            note(Problem(field, "kilometres"))
            return nil
        }
        return metres
    }
}
