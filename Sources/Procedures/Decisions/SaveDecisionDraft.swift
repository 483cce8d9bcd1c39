package import Casework
package import Register

/// Keeps a new draft, which takes the next number of the county's decisions.
package struct DraftDecision: Procedure {
    package static let action = Action.draftDecision
    package let client: ID<Client>
    package let draft: DecisionDraft

    package init(client: ID<Client>, draft: DecisionDraft) {
        self.client = client
        self.draft = draft
    }

    package var subject: Subject { .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Decision> {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let desk = try act.desk(for: client, stored: nil, draft: draft, in: register)
        let decision = try act.decision(
            ID(rawValue: act.newID()), number: register.nextDecisionNumber(), from: desk, renews: nil)
        try register.insert(decision)
        return decision.id
    }
}

/// Writes a draft anew.
package struct ReviseDecision: Procedure {
    package static let action = Action.draftDecision
    package let decision: ID<Decision>
    package let version: Int
    package let draft: DecisionDraft

    package init(_ decision: ID<Decision>, version: Int, draft: DecisionDraft) {
        self.decision = decision
        self.version = version
        self.draft = draft
    }

    package var subject: Subject { .decision(decision) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let stored = try act.draft(decision, in: register)
        if stored.version != version { throw Refusal.stale(current: stored.version) }
        guard let client = try register.client(stored.clientID) else { throw Refusal.notFound("client") }
        let desk = try act.desk(for: client, stored: stored, draft: draft, in: register)
        let revised = try act.decision(
            stored.id, number: stored.number, from: desk, renews: stored.renews, changes: stored.changes,
            version: version)
        guard try register.update(revised) else { throw Refusal.stale(current: stored.version) }
        return Done()
    }
}

/// Begins the decision that follows this one: the same service from the day after its last day (Sääntökirja, kohta 5).
package struct RenewDecision: Procedure {
    package static let action = Action.draftDecision
    package let decision: ID<Decision>

    package init(_ decision: ID<Decision>) { self.decision = decision }

    package var subject: Subject { .decision(decision) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Decision> {
        guard let old = try register.decision(decision), let client = try register.client(old.clientID) else {
            throw Refusal.notFound("decision")
        }
        guard old.state == .approved, old.grants else { throw Refusal.conflict("decision_not_granted") }
        if let begun = try register.renewal(of: old.id) { return begun.id }
        var draft = DecisionDraft(old)
        let basis = try act.beginning(for: client.id, in: register)
        let first = old.effectiveLastDay.adding(days: 1)
        draft.goals = basis.planID == draft.planID ? draft.goals : nil
        draft.planID = basis.planID
        draft.needsAssessmentID = basis.needsAssessmentID
        draft.firstDay = first
        draft.lastDay = first.endOfPeriod(months: max(1, old.terms.period.monthsAndDays()?.months ?? 1))
        draft.reasoning = ""
        draft.warningReason = ""
        draft.resolutionText = nil
        draft.targetDay = nil
        draft.resolution = .granted
        draft.grantedUnits = draft.period.flatMap {
            SuggestedUnits(
                period: $0, weekdays: draft.weekdays, minutesPerDay: draft.minutesPerDay, unit: old.terms.unit)?.units
        }
        let desk = try act.desk(for: client, stored: nil, draft: draft, in: register)
        let renewal = try act.decision(
            ID(rawValue: act.newID()), number: register.nextDecisionNumber(), from: desk, renews: old.id)
        try register.insert(renewal)
        return renewal.id
    }
}
