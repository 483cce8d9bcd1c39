package import Casework
package import Register

/// What a draft would change in the county's open cases if it were published from a day on.
package struct PreviewRulebook: Inquiry {
    package static let action = Action.previewRulebook
    package let county: ID<Organisation>
    package let edition: ID<RulebookEdition>
    package let from: Day

    package init(_ edition: ID<RulebookEdition>, in county: ID<Organisation>, from day: Day) {
        self.county = county
        self.edition = edition
        from = day
    }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> RulebookPreview {
        let found = try act.rulebookDraft(edition, in: county, register)
        let book = try act.draftBook(found, in: register)
        let after = book.inForce(from: from, to: book.inForceTo)
        let before = try act.books(in: register).all.last { $0.id == book.id && $0.isInForce(on: from) }
        return try act.preview(before, after, on: from, in: county, register)
    }
}

extension Office {
    /// What changes between two editions in a county's open cases, for whoever runs the program: nothing but the
    /// comparison is asked, and no reader is on the trail.
    package func preview(
        _ before: Rulebook?, _ after: Rulebook, on day: Day, in county: Organisation
    ) async throws -> RulebookPreview {
        let moment = now()
        let nobody = Worker(
            userID: ID(rawValue: ""), name: "", role: .rulebookKeeper, assignmentID: ID(rawValue: ""),
            organisationID: county.id, organisationName: county.name, organisationKind: .county,
            countyID: county.id, isProfessional: true)
        let act = Act(
            worker: nobody, today: moment.today, timestamp: moment.timestamp, shelf: shelf, newID: newID)
        return try await register.read { try act.preview(before, after, on: day, in: county.id, $0) }
    }

    /// The counties of the register.
    package func counties() async throws -> [Organisation] { try await register.read { try $0.counties() } }
}

extension Act {
    /// Judges every open case of the county by the one edition and the other, beside the other rules of the day.
    func preview(
        _ before: Rulebook?, _ after: Rulebook, on day: Day, in county: ID<Organisation>, _ register: some Reading
    ) throws -> RulebookPreview {
        let act = Act(worker: worker, today: day, timestamp: timestamp, shelf: shelf, newID: newID)
        let others = try rules(of: county, on: day, in: register).rulebooks.filter { $0.id != after.id }
        let old = RuleSet(rulebooks: others + (before.map { [$0] } ?? []))
        let new = RuleSet(rulebooks: others + [after])
        let (oldRules, newRules) = (old.about(rulebook: after.id), new.about(rulebook: after.id))
        let cases = try register.openClients(of: county, on: day)
        let changes = try cases.compactMap { client -> VerdictChange? in
            let (facts, decision) = try act.factsOfCase(client, under: old, in: register)
            return try VerdictChange(
                act.who(client, decision, register), before: oldRules.check(facts), after: newRules.check(facts))
        }
        return RulebookPreview(
            day: day, before: before?.edition, after: after.edition, cases: cases.count, changes: changes)
    }

    /// What is judged of an open case: the decision that is being made or in force, or else the client's eligibility.
    private func factsOfCase(
        _ client: Client, under rules: RuleSet, in register: some Reading
    ) throws -> (Facts, Decision?) {
        let decisions = try register.decisions(of: client.id)
        let judged =
            decisions.last { $0.state == .draft }
            ?? decisions.last { $0.state == .approved && $0.grants && $0.effectiveLastDay >= today }
        guard let judged else { return (try eligibilityFacts(of: client, in: register), nil) }
        let draft = DecisionDraft(judged)
        let (form, first) = (judged.terms.serviceForm, judged.terms.period.first)
        var facts = try facts(
            of: draft, for: client, besides: judged, form: rules.serviceForm(form),
            price: try register.price(of: form, at: draft.providerID, in: client.countyID, on: first),
            cap: try register.priceCap(of: form, in: client.countyID, on: first), in: register)
        facts[.decisionMakerIsSocialProfessional] = .flag(true)
        return (facts, judged)
    }

    private func who(
        _ client: Client, _ decision: Decision?, _ register: some Reading
    ) throws -> VerdictChange.Who {
        let own = try register.workers(of: client.id, on: today).first { $0.duty == .ownWorker }
        let initials = [client.givenName, client.familyName].compactMap(\.first).map { "\($0)." }
        return VerdictChange.Who(
            client: client.id, initials: initials.joined(separator: " "),
            ownWorker: try own.flatMap { try register.user($0.userID)?.name }, decision: decision?.number)
    }
}
