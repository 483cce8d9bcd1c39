/// What a worker has put on the table for a decision; anything may still be missing.
package struct DecisionDraft: Equatable, Sendable {
    package var planID: ID<Plan>?
    /// The goals of the plan that the service serves, by their numbers; nil for all of them.
    package var goals: [Int]?
    package var needsAssessmentID: ID<Document>?
    package var serviceForm: String?
    package var firstDay: Day?
    package var lastDay: Day?
    /// A day to aim at, when the client wishes for one.
    package var targetDay: Day?
    package var daysPerWeek: Int?
    package var minutesPerDay: Int?
    package var weekdays: [Weekday] = []
    package var grantedUnits: Int?
    package var providerID: ID<Organisation>?
    package var siteID: ID<Site>?
    /// Metres from the client's home to the site.
    package var distance: Int?
    /// A code of the rulebooks' list `distance_grounds`; empty when none is chosen.
    package var distanceReason = ""
    /// What the ground is in this case.
    package var distanceNote = ""
    package var reasoning = ""
    package var resolution = Decision.Resolution.granted
    package var warningReason = ""
    /// Why the decision before is changed; asked of a decision that takes another's place.
    package var changeReason = ""
    /// The text of the county's library that tells what is decided.
    package var resolutionText: ID<DecisionText>?

    package init() {}

    /// The draft that a stored decision amounts to; a zero stands for what was never filled in.
    package init(_ decision: Decision) {
        let terms = decision.terms
        planID = decision.planID
        goals = decision.goals.isEmpty ? nil : decision.goals
        needsAssessmentID = decision.needsAssessmentID
        serviceForm = terms.serviceForm
        firstDay = terms.period.first
        lastDay = terms.lastDay
        targetDay = terms.targetDay
        daysPerWeek = terms.daysPerWeek == 0 ? nil : terms.daysPerWeek
        minutesPerDay = terms.minutesPerDay == 0 ? nil : terms.minutesPerDay
        weekdays = terms.weekdays
        grantedUnits = terms.grantedUnits == 0 ? nil : terms.grantedUnits
        providerID = terms.providerID
        siteID = terms.siteID
        distance = terms.isDistanceComputed ? nil : terms.distance
        distanceReason = terms.distanceReason
        distanceNote = terms.distanceNote
        reasoning = decision.reasoning
        resolution = decision.resolution
        warningReason = decision.warningReason
        changeReason = decision.changeReason
        resolutionText = decision.resolutionText
    }

    /// The goals that the service serves under a plan: those chosen, or all of the plan's.
    package func goals(of plan: Plan?) -> [Int] {
        guard let plan, plan.id == planID else { return [] }
        let all = Array(plan.goals.indices.map { $0 + 1 })
        return goals.map { chosen in all.filter(chosen.contains) } ?? all
    }

    /// The days asked for; nil while either end is missing or the last is before the first.
    package var period: DateRange? {
        guard let firstDay, let lastDay else { return nil }
        return DateRange(first: firstDay, last: lastDay)
    }

    /// What must be there before the draft can be kept at all.
    package var problemsForKeeping: [Problem] {
        var problems: [Problem] = []
        if serviceForm == nil { problems.append(Problem("serviceForm", "choose")) }
        if firstDay == nil { problems.append(Problem("firstDay", "required")) }
        if lastDay == nil { problems.append(Problem("lastDay", "required")) }
        if let firstDay, let lastDay, lastDay < firstDay { problems.append(Problem("lastDay", "last_before_first")) }
        if let firstDay, let targetDay, targetDay < firstDay {
            problems.append(Problem("targetDay", "target_before_first"))
        }
        return problems
    }

    /// What must be there before the decision can be made, beside what the rules ask.
    package func problemsForDeciding(unit: ServiceUnit?) -> [Problem] {
        var problems = problemsForKeeping
        if resolution != .refused { problems += problemsForGranting(unit: unit) }
        if reasoning.isEmpty { problems.append(Problem("reasoning", "decision_reasoning")) }
        return problems
    }

    private func problemsForGranting(unit: ServiceUnit?) -> [Problem] {
        var problems: [Problem] = []
        if unit == .day {
            if daysPerWeek == nil { problems.append(Problem("daysPerWeek", "required")) }
            if minutesPerDay == nil { problems.append(Problem("hoursPerDay", "required")) }
            if let daysPerWeek, Set(weekdays).count != daysPerWeek {
                problems.append(
                    Problem(
                        "weekdays", "weekdays_differ",
                        ["chosen": String(Set(weekdays).count), "days": String(daysPerWeek)]))
            }
        }
        if providerID == nil { problems.append(Problem("provider", "choose")) }
        if !distanceReason.isEmpty, distanceNote.isEmpty {
            problems.append(Problem("distanceNote", "distance_note_required"))
        }
        if grantedUnits == nil { problems.append(Problem("grantedUnits", "required")) }
        return problems
    }
}
