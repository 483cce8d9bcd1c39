package import Casework

/// What stands in the fields of the decision's form: what was typed, or a draft written out.
package struct DecisionTexts: Sendable {
    private let texts: [String: String]
    package let weekdays: Set<String>
    /// The numbers of the plan's goals that are chosen; nil for all.
    package let goals: Set<String>?

    package init(typed texts: [String: String], weekdays: Set<String>, goals: Set<String>? = nil) {
        self.texts = texts
        self.weekdays = weekdays
        self.goals = goals
    }

    /// A draft as it would be typed.
    package init(_ draft: DecisionDraft, format: Format) {
        var texts: [String: String] = [:]
        texts["plan"] = draft.planID?.rawValue
        texts["needsAssessment"] = draft.needsAssessmentID?.rawValue
        texts["serviceForm"] = draft.serviceForm
        texts["firstDay"] = draft.firstDay.map(format.day)
        texts["lastDay"] = draft.lastDay.map(format.day)
        texts["targetDay"] = draft.targetDay.map(format.day)
        texts["daysPerWeek"] = draft.daysPerWeek.map { String($0) }
        texts["hoursPerDay"] = draft.minutesPerDay.map(format.hours(minutes:))
        texts["provider"] = draft.providerID.map { DecisionTexts.place($0, draft.siteID) }
        texts["distance"] = draft.distance.map { DecisionTexts.kilometres($0, format) }
        texts["distanceReason"] = draft.distanceReason
        texts["distanceNote"] = draft.distanceNote
        texts["grantedUnits"] = draft.grantedUnits.map { String($0) }
        texts["reasoning"] = draft.reasoning
        texts["resolution"] = draft.resolution.rawValue
        texts["warningReason"] = draft.warningReason
        texts["changeReason"] = draft.changeReason
        texts["resolutionText"] = draft.resolutionText?.rawValue
        self.init(
            typed: texts, weekdays: Set(draft.weekdays.map { String($0.rawValue) }),
            goals: draft.goals.map { Set($0.map { String($0) }) })
    }

    /// The same with one field written anew.
    package func with(_ field: String, _ text: String) -> DecisionTexts {
        var texts = texts
        texts[field] = text
        return DecisionTexts(typed: texts, weekdays: weekdays, goals: goals)
    }

    package subscript(field: String) -> String { texts[field] ?? "" }

    /// A provider with its site as the form's value.
    package static func place(_ organisation: ID<Organisation>, _ site: ID<Site>?) -> String {
        organisation.rawValue + " " + (site?.rawValue ?? "")
    }

    /// Metres as kilometres with as many decimals as they need.
    package static func kilometres(_ metres: Int, _ format: Format) -> String {
        let (whole, rest) = metres.magnitude.quotientAndRemainder(dividingBy: 1_000)
        var decimals = String(String(1_000 + rest).dropFirst())
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return String(whole) + (decimals.isEmpty ? "" : (format.language == .en ? "." : ",") + decimals)
    }
}
