import Casework
import Register

extension Act {
    /// Lays the draft on the desk with everything it can rest on and what the rules of the act's day say of it.
    func desk(
        for client: Client, stored: Decision?, draft: DecisionDraft, in register: some Reading
    ) throws -> DecisionDesk {
        let rules = try rules(of: client.countyID, on: today, in: register)
        let form = draft.serviceForm.flatMap(rules.serviceForm)
        let price = try draft.serviceForm.flatMap { form in
            try register.price(
                of: form, at: draft.providerID, in: client.countyID, on: draft.firstDay ?? today)
        }
        let cap = try draft.serviceForm.flatMap { form in
            try register.priceCap(of: form, in: client.countyID, on: draft.firstDay ?? today)
        }
        let places = try places(for: client, in: register)
        var known = draft
        known.distance =
            draft.distance
            ?? places.first { $0.organisation.id == draft.providerID && $0.site?.id == draft.siteID }?.distance
        let facts = try facts(
            of: known, for: client, besides: stored, form: form, price: price, cap: cap, in: register)
        var desk = DecisionDesk(
            client: client, stored: stored, draft: draft,
            plans: try register.plans(of: client.id).filter { $0.state == .published },
            needsAssessments: try register.documents(of: client.id, kinds: [.needsAssessment])
                .filter { $0.state == .sent },
            places: places, price: price, cap: cap,
            rules: rules,
            assessment: rules.check(facts),
            suggested: draft.period.flatMap {
                SuggestedUnits(
                    period: $0, weekdays: draft.weekdays, minutesPerDay: draft.minutesPerDay,
                    unit: form?.unit ?? .day)
            }, today: today)
        desk.texts = try register.decisionTexts(of: client.countyID, on: today)
        desk.sliced = try sliced(desk, in: register)
        return desk
    }

    /// The places of the day with the distance to each from the client's home area, the known ones nearest first.
    private func places(for client: Client, in register: some Reading) throws -> [ServicePlace] {
        let home = try register.homePosition(of: client)
        let places = try register.servicePlaces(in: client.countyID, on: today).map { place in
            let distance = home.flatMap { home in place.site?.position.map { home.distance(to: $0) } }
            return ServicePlace(organisation: place.organisation, site: place.site, distance: distance)
        }
        let known = places.filter { $0.distance != nil }.sorted { ($0.distance ?? 0) < ($1.distance ?? 0) }
        return known + places.filter { $0.distance == nil }
    }

    /// A client's new draft: the newest plan and needs assessment, and the plan's rhythm.
    func beginning(for client: ID<Client>, in register: some Reading) throws -> DecisionDraft {
        var draft = DecisionDraft()
        let plan = try register.plan(guiding: client, on: today)
        draft.planID = plan?.id
        draft.daysPerWeek = plan.flatMap { $0.daysPerWeek == 0 ? nil : $0.daysPerWeek }
        draft.needsAssessmentID = try register.documents(of: client, kinds: [.needsAssessment])
            .first { $0.state == .sent }?.id
        return draft
    }

    /// The stored draft.
    ///
    /// - Throws: `Refusal.conflict` when it is approved already: a decision is followed by the next, never changed
    func draft(_ id: ID<Decision>, in register: some Reading) throws -> Decision {
        guard let decision = try register.decision(id) else { throw Refusal.notFound("decision") }
        if decision.state == .approved { throw Refusal.conflict("decision_approved") }
        return decision
    }

    /// The terms that a complete draft stands for: the unit is the form's, the price the county's on the first day.
    func terms(of draft: DecisionDraft, on desk: DecisionDesk) throws -> Decision.Terms {
        var problems = draft.problemsForKeeping
        if draft.serviceForm != nil, desk.form == nil { problems.append(Problem("serviceForm", "choose")) }
        if let provider = draft.providerID,
            !desk.places.contains(where: { $0.organisation.id == provider && $0.site?.id == draft.siteID })
        {
            problems.append(Problem("provider", "provider_not_in_use"))
        }
        guard problems.isEmpty, let form = desk.form, let period = draft.period else {
            throw Refusal.invalid(problems)
        }
        return Decision.Terms(
            serviceForm: form.id, period: period, daysPerWeek: draft.daysPerWeek ?? 0,
            minutesPerDay: draft.minutesPerDay ?? 0, weekdays: Set(draft.weekdays).sorted(), unit: form.unit,
            grantedUnits: draft.grantedUnits ?? 0, unitPrice: desk.price?.price ?? .zero,
            providerID: draft.providerID, siteID: draft.siteID, distance: desk.distance,
            distanceReason: draft.distanceReason, distanceNote: draft.distanceNote,
            isDistanceComputed: draft.distance == nil && desk.distance != nil, targetDay: draft.targetDay)
    }

    /// The decision that a draft amounts to; its basis must be the client's own.
    func decision(
        _ id: ID<Decision>, number: Int, from desk: DecisionDesk, renews: ID<Decision>?, changes: ID<Decision>? = nil,
        version: Int = 1
    ) throws -> Decision {
        let draft = desk.draft
        let terms = try terms(of: draft, on: desk)
        if let plan = draft.planID, !desk.plans.contains(where: { $0.id == plan }) {
            throw Refusal.invalid([Problem("plan", "choose")])
        }
        if let assessment = draft.needsAssessmentID, !desk.needsAssessments.contains(where: { $0.id == assessment }) {
            throw Refusal.invalid([Problem("needsAssessment", "choose")])
        }
        if let text = draft.resolutionText,
            !desk.texts.contains(where: { $0.id == text && $0.kind == .resolution })
        {
            throw Refusal.invalid([Problem("resolutionText", "choose")])
        }
        return Decision(
            id: id, number: number, clientID: desk.client.id, terms: terms, planID: draft.planID,
            needsAssessmentID: draft.needsAssessmentID, reasoning: draft.reasoning, resolution: draft.resolution,
            warningReason: draft.warningReason, state: .draft, renews: renews, version: version, changes: changes,
            changeReason: changes == nil ? "" : draft.changeReason, resolutionText: draft.resolutionText,
            goals: draft.goals(of: desk.plans.first { $0.id == draft.planID }))
    }
}
