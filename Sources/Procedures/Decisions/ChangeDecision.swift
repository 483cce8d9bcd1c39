package import Casework
package import Register

/// Begins a decision that takes the place of one in force from some day on: the same terms until the same last day.
package struct ChangeDecision: Procedure {
    package static let action = Action.draftDecision
    package let decision: ID<Decision>
    /// The first day of what is changed.
    package let from: Day
    package let reason: String

    package init(_ decision: ID<Decision>, from day: Day, reason: String) {
        self.decision = decision
        from = day
        self.reason = reason
    }

    package var subject: Subject { .decision(decision) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Decision> {
        guard let old = try register.decision(decision), let client = try register.client(old.clientID) else {
            throw Refusal.notFound("decision")
        }
        guard old.state == .approved, old.grants else { throw Refusal.conflict("decision_not_granted") }
        if old.endedOn != nil { throw Refusal.conflict("service_ended") }
        if let begun = try register.change(of: old.id) { return begun.id }
        var problems = try register.problems(ofChanging: old, from: from)
        if reason.isEmpty { problems.append(Problem("changeReason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let desk = try act.desk(for: client, stored: nil, draft: draft(of: old, client, act, register), in: register)
        let change = try act.decision(
            ID(rawValue: act.newID()), number: register.nextDecisionNumber(), from: desk, renews: nil,
            changes: old.id)
        try register.insert(change)
        return change.id
    }

    private func draft(
        of old: Decision, _ client: Client, _ act: Act, _ register: WriteTransaction
    ) throws -> DecisionDraft {
        var draft = DecisionDraft(old)
        let basis = try act.beginning(for: client.id, in: register)
        draft.goals = basis.planID == draft.planID ? draft.goals : nil
        draft.planID = basis.planID
        draft.needsAssessmentID = basis.needsAssessmentID
        draft.firstDay = from
        draft.reasoning = ""
        draft.warningReason = ""
        draft.resolutionText = nil
        draft.resolution = .granted
        draft.changeReason = reason
        draft.grantedUnits = draft.period.flatMap {
            SuggestedUnits(
                period: $0, weekdays: draft.weekdays, minutesPerDay: draft.minutesPerDay, unit: old.terms.unit)?.units
        }
        return draft
    }
}

extension Act {
    /// Ends what a decision changes on the day before it, so that the two never hold on one day.
    func giveWay(to made: Decision, in register: WriteTransaction) throws {
        guard let id = made.changes else { return }
        guard let old = try register.decision(id), var period = try register.period(ofDecision: id) else {
            throw Refusal.conflict("decision_not_granted")
        }
        if period.milestones.endedOn != nil { throw Refusal.conflict("service_ended") }
        let problems = try register.problems(ofChanging: old, from: made.terms.period.first)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        period.milestones.endedOn = made.terms.period.first.adding(days: -1)
        period.milestones.endCause = .changed
        period.milestones.endReason = made.changeReason
        guard try register.update(period) else { throw Refusal.stale(current: period.version) }
    }
}

extension Reading {
    /// A change begins after the first day of what it changes, before its end, and after the days used already.
    fileprivate func problems(ofChanging old: Decision, from day: Day) throws -> [Problem] {
        let first = old.terms.period.first.adding(days: 1)
        guard day >= first, day <= old.effectiveLastDay else {
            let bounds = ["first": first.description, "last": old.effectiveLastDay.description]
            return [Problem("firstDay", "day_in_period", bounds)]
        }
        if let period = try period(ofDecision: old.id), let used = try lastDayUsed(of: period.id), used >= day {
            return [Problem("firstDay", "days_used_after", ["day": used.description])]
        }
        return []
    }
}
