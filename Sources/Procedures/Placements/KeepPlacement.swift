package import Casework
package import Register

/// A placement as a form knew it: which one, and the version it had.
package struct KnownPlacement: Equatable, Sendable {
    package let id: ID<Placement>
    package let version: Int

    package init(_ id: ID<Placement>, version: Int) {
        self.id = id
        self.version = version
    }
}

/// Writes down a place, changes one, or changes the client's place to another while the period goes on.
package struct KeepPlacement: Procedure {
    package static let action = Action.keepPlacement
    package let period: ID<ServicePeriod>
    /// The place that is edited; nil when one is added.
    package let existing: KnownPlacement?
    /// The place that the new one follows: it ends the day before, for the reason.
    package let replaced: KnownPlacement?
    package let reason: String
    package let terms: PlacementTerms

    package init(
        in period: ID<ServicePeriod>, existing: KnownPlacement? = nil, replacing replaced: KnownPlacement? = nil,
        reason: String = "", terms: PlacementTerms
    ) {
        self.period = period
        self.existing = existing
        self.replaced = replaced
        self.reason = reason
        self.terms = terms
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Placement> {
        let period = try act.period(period, for: Self.action, in: register)
        let places = try register.placements(of: period.id)
        if let replaced { try end(replaced, places, act, register) }
        let others = places.filter { place in
            if place.id == existing?.id { return false }
            return place.id != replaced?.id
        }
        let problems = try problems(period, others, act, register)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try judge(period, act, register)
        guard let existing else {
            let id = ID<Placement>(rawValue: act.newID())
            try register.insert(
                Placement(id: id, periodID: period.id, clientID: period.clientID, terms: terms),
                recordedBy: act.worker.userID)
            return id
        }
        guard let found = places.first(where: { $0.id == existing.id }) else { throw Refusal.notFound("placement") }
        let edited = Placement(id: found.id, periodID: period.id, clientID: period.clientID, terms: terms)
        guard try register.update(edited, expected: existing.version) else {
            throw Refusal.stale(current: found.version)
        }
        return found.id
    }

    private func end(
        _ known: KnownPlacement, _ places: [Placement], _ act: Act, _ register: WriteTransaction
    ) throws {
        guard let place = places.first(where: { $0.id == known.id }) else { throw Refusal.notFound("placement") }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        let last = terms.days.first.adding(days: -1)
        guard place.terms.days.contains(last) else {
            throw Refusal.invalid([Problem("first_day", "placement_follows")])
        }
        guard try register.end(place.id, on: last, reason: reason, expected: known.version) else {
            throw Refusal.stale(current: place.version)
        }
    }

    private func problems(
        _ period: ServicePeriod, _ others: [Placement], _ act: Act, _ register: some Reading
    ) throws -> [Problem] {
        var problems: [Problem] = []
        if terms.weekdays.isEmpty { problems.append(Problem("weekdays", "choose_some")) }
        let whole = DateRange(first: period.days.first, last: period.effectiveLastDay)
        if whole?.contains(terms.days) != true { problems.append(Problem("first_day", "outside_period")) }
        if others.contains(where: { $0.terms.collides(with: terms) }) {
            problems.append(Problem("weekdays", "placement_day_taken"))
        }
        if let site = terms.siteID, try register.site(site)?.organisationID != period.providerID {
            problems.append(Problem("site", "choose"))
        }
        let days = [
            ("introduced_on", terms.introducedOn), ("shop_steward_told_on", terms.shopStewardToldOn),
            ("fit_on", terms.fit?.assessedOn),
        ]
        for (field, day) in days {
            if let day, day > act.today { problems.append(Problem(field, "in_future")) }
        }
        return problems
    }

    /// Forbidden tasks, paid work that would be replaced, a missing instructor or another party's place that isn't
    /// named stop it; what only warns stands on the page.
    private func judge(_ period: ServicePeriod, _ act: Act, _ register: some Reading) throws {
        let findings = try act.findings(of: terms, in: period, register).filter { $0.severity == .block }
        if !findings.isEmpty { throw Refusal.againstRules(findings) }
    }
}

extension Act {
    /// What the rules of the client's county say of a place.
    func findings(
        of terms: PlacementTerms, in period: ServicePeriod, _ register: some Reading
    ) throws -> [Finding] {
        let facts = terms.facts(period.serviceForm, ordered: period.siteID)
        return try rules(for: period, in: register).about(.mustHold, .mustNotHold, .codesForbidden).about(facts)
            .check(facts).findings
    }
}
