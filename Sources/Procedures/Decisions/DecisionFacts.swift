package import Casework
package import Register

extension Act {
    /// What the rules may know of a decision that is being prepared for the client on the act's day.
    ///
    /// - Parameter stored: the draft itself when it is stored, which is no other decision beside itself; the decision
    ///   that it changes holds until the day before it
    package func facts(
        of draft: DecisionDraft, for client: Client, besides stored: Decision?, form: ServiceForm?,
        price: UnitPrice?, cap: Money?, in register: some Reading
    ) throws -> Facts {
        var facts = try clientFacts(client, register).merging(needsFacts(of: client, on: today, in: register))
        facts = facts.merging(try planFacts(of: draft, client, register))
        facts = facts.merging(draft.periodFacts(unit: form?.unit ?? .day))
        facts = facts.merging(draft.voucherFacts(unit: form?.unit, price: price, cap: cap))
        facts = facts.merging(try placeFacts(of: draft, form, register))
        facts = facts.merging(try changeFacts(of: draft, stored, unit: form?.unit, register))
        facts[.actDay] = .day(today)
        facts[.serviceForm] = draft.serviceForm.map(FactValue.code)
        facts[.decisionMakerIsSocialProfessional] = .flag(worker.isProfessional)
        if let form = draft.serviceForm {
            let others = try register.decisions(of: client.id).filter {
                $0.id != stored?.id && $0.state == .approved && $0.grants && $0.terms.serviceForm == form
                    && $0.terms.period.first <= $0.effectiveLastDay
            }.sorted { $0.terms.period.first < $1.terms.period.first }
            facts[.decisionOtherFirstDays] = .days(others.map(\.terms.period.first))
            facts[.decisionOtherLastDays] = .days(
                others.map { other in
                    guard other.id == stored?.changes, let first = draft.firstDay else { return other.effectiveLastDay }
                    return min(other.effectiveLastDay, first.adding(days: -1))
                })
        }
        if let first = draft.firstDay {
            facts[.clientServiceStartedDay] = .day(
                UnbrokenService.firstDay(leadingTo: first, periods: try register.periods(of: client.id)))
        }
        return facts
    }

    /// What the rules may know of a client apart from any decision, as if the service were of the act's day only.
    func eligibilityFacts(of client: Client, in register: some Reading) throws -> Facts {
        var facts = try clientFacts(client, register)
        facts[.actDay] = .day(today)
        facts[.periodFirstDay] = .day(today)
        facts[.periodLastDay] = .day(today)
        return facts
    }

    private func clientFacts(_ client: Client, _ register: some Reading) throws -> Facts {
        var facts = Facts()
        facts[.clientBirthDate] = .day(client.birthDate)
        facts[.clientHomeCounty] = Municipality.with(code: client.municipalityCode).map { .code($0.countyCode) }
        facts[.clientMunicipality] = .code(client.municipalityCode)
        facts[.clientJobSituation] = client.isJobSearchInForce ? .code("unemployed") : nil
        facts[.clientUnemployed] = .flag(client.isJobSearchInForce)
        facts[.clientJobSearchInForce] = .flag(client.isJobSearchInForce)
        facts[.clientBenefits] = client.benefit == "unknown" ? nil : .codes([client.benefit])
        facts[.clientSubsidyDays] = client.subsidyDays.map(FactValue.integer)
        facts[.clientUnemployedMonths] = client.unemployedSince.flatMap { since in
            DateRange(first: since, last: today)?.monthsAndDays().map { .integer($0.months) }
        }
        facts[.clientPublicServicesUnsuitable] = .flag(!client.servicesReason.isEmpty)
        facts[.clientHasOwnWorker] = .flag(
            try register.workers(of: client.id, on: today).contains { $0.duty == .ownWorker })
        return facts
    }

    private func planFacts(of draft: DecisionDraft, _ client: Client, _ register: some Reading) throws -> Facts {
        guard let id = draft.planID, let plan = try register.plan(id), plan.clientID == client.id,
            plan.state == .published
        else {
            var facts = Facts()
            facts[.planKind] = .code("none")
            return facts
        }
        var facts = try self.facts(of: plan, for: client, in: register)
        facts[.decisionGoalsNamed] = .flag(!draft.goals(of: plan).isEmpty)
        return facts
    }

    /// A change goes on with the same period: its first day, and what has been used of its hours, still count.
    private func changeFacts(
        of draft: DecisionDraft, _ stored: Decision?, unit: ServiceUnit?, _ register: some Reading
    ) throws -> Facts {
        var facts = Facts()
        guard let id = stored?.changes, let changed = try register.decision(id) else { return facts }
        facts[.decisionChangedFirstDay] = .day(changed.terms.period.first)
        if unit == .hour, changed.terms.unit == .hour, let granted = draft.grantedUnits,
            let period = try register.period(ofDecision: id)
        {
            facts[.periodMinutes] = .integer((granted + (try register.usedUnits(of: period))) * 60)
        }
        return facts
    }

    private func placeFacts(
        of draft: DecisionDraft, _ form: ServiceForm?, _ register: some Reading
    ) throws -> Facts {
        var facts = Facts()
        facts[.providerDistanceM] = draft.distance.map(FactValue.integer)
        facts[.providerDistanceGround] = draft.distanceReason.isEmpty ? nil : .code(draft.distanceReason)
        guard let id = draft.providerID, let provider = try register.organisation(id) else { return facts }
        facts[.providerLegalForm] = .code(provider.rulebookLegalForm)
        if let form {
            let otherWay = provider.kind == .county ? "own_production" : "direct_order"
            facts[.orderPurchaseWay] = .code(form.isByVoucher ? "voucher" : otherWay)
        }
        return facts
    }
}

extension DecisionDraft {
    fileprivate func periodFacts(unit: ServiceUnit) -> Facts {
        var facts = Facts()
        facts[.periodFirstDay] = firstDay.map(FactValue.day)
        facts[.periodLastDay] = lastDay.map(FactValue.day)
        facts[.daysPerWeek] = daysPerWeek.map(FactValue.integer)
        facts[.dayMinutes] = minutesPerDay.map(FactValue.integer)
        if let daysPerWeek, let minutesPerDay { facts[.weekMinutes] = .integer(daysPerWeek * minutesPerDay) }
        let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        if unit == .day, !weekdays.isEmpty {
            facts[.periodWeekdays] = .codes(Set(weekdays).sorted().map { codes[$0.rawValue - 1] })
        }
        return facts
    }

    fileprivate func voucherFacts(unit: ServiceUnit?, price: UnitPrice?, cap: Money?) -> Facts {
        var facts = Facts()
        facts[.voucherGrantedUnits] = grantedUnits.map(FactValue.integer)
        facts[.voucherUnit] = unit.map { .code($0.rawValue) }
        facts[.voucherUnitPrice] = price.map { .integer($0.price.cents) }
        facts[.voucherPriceCap] = cap.map { .integer($0.cents) }
        facts[.voucherValue] = grantedUnits.flatMap { price?.price.times($0) }.map { .integer($0.cents) }
        if unit == .hour, let grantedUnits { facts[.periodMinutes] = .integer(grantedUnits * 60) }
        facts[.decisionReasonsWritten] = .flag(!reasoning.isEmpty)
        return facts
    }
}

extension Organisation {
    /// The code of the rulebooks' list `legal_forms`; a public organisation is the county itself or a municipality.
    fileprivate var rulebookLegalForm: String {
        guard legalForm == .public else { return legalForm.rawValue }
        return kind == .county ? "county" : "municipality"
    }
}
