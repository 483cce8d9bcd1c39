package import Casework
package import Register

/// Changes where a provider stands: it applies, is approved, suspended or ended, from a day on and for a reason.
package struct DecideProvider: Procedure {
    package static let action = Action.decideProvider
    package let provider: ID<Organisation>
    package let state: ProviderState
    package let from: Day
    package let reason: String

    package init(_ provider: ID<Organisation>, becomes state: ProviderState, from day: Day, reason: String) {
        self.provider = provider
        self.state = state
        from = day
        self.reason = reason
    }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.organisation(provider), found.kind == .provider else {
            throw Refusal.notFound("provider")
        }
        let dossier = try register.dossier(of: found)
        var problems: [Problem] = []
        let last = dossier.states.last
        let allowed = last.map(\.state.next) ?? [.applicant]
        if !allowed.contains(state) { problems.append(Problem("state", "provider_state")) }
        if let last, from < last.from { problems.append(Problem("from", "provider_state_earlier")) }
        if from > act.today { problems.append(Problem("from", "in_future")) }
        if reason.isEmpty, state == .suspended || state == .ended { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        if state == .approved {
            let rules = try act.rules(of: act.worker.countyID, on: from, in: register)
            let judgement = ProviderJudgement(dossier, rules: rules, on: from)
            if judgement.isBlocked {
                throw Refusal.againstRules(judgement.all.filter { $0.severity == .block })
            }
        }
        try register.insert(
            state, of: provider, id: act.newID(), from: from, reason: reason, by: act.worker.userID,
            at: act.timestamp)
        return Done()
    }

    package func figures(after outcome: Done) -> String { state.rawValue }
}

/// A provider applies: its dossier is begun.
package struct ApplyAsProvider: Procedure {
    package static let action = Action.keepDossier
    package let provider: ID<Organisation>

    package init(_ provider: ID<Organisation>) { self.provider = provider }

    package var subject: Subject { .organisation(provider) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.organisation(provider), found.kind == .provider else {
            throw Refusal.notFound("provider")
        }
        let last = try register.providerStates(found.id).last?.state
        guard last == nil || last == .ended else { throw Refusal.conflict("provider_has_applied") }
        try register.insert(
            .applicant, of: provider, id: act.newID(), from: act.today, reason: "", by: act.worker.userID,
            at: act.timestamp)
        return Done()
    }
}
