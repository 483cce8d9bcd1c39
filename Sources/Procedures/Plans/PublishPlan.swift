package import Casework
package import Register

/// Publishes a draft: it freezes, and the service rests on it from now on.
package struct PublishPlan: Procedure {
    package static let action = Action.publishPlan
    package let plan: ID<Plan>
    package let version: Int

    package init(_ plan: ID<Plan>, version: Int) {
        self.plan = plan
        self.version = version
    }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let draft = try register.plan(plan), let client = try register.client(draft.clientID) else {
            throw Refusal.notFound("plan")
        }
        if draft.state == .published { throw Refusal.conflict("plan_published") }
        if draft.version != version { throw Refusal.stale(current: draft.version) }
        let problems = draft.problemsBeforePublication
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let assessment = try act.assess(draft, for: client, in: register)
        if assessment.isBlocked { throw Refusal.againstRules(assessment.findings) }
        guard try register.publish(draft.id, on: act.today, from: version) else {
            throw Refusal.stale(current: draft.version)
        }
        return Done()
    }
}

extension Act {
    /// What the rules in force say of a plan by itself: of its first weekly pattern, or of a later one that is against
    /// them.
    func assess(_ plan: Plan, for client: Client, in register: some Reading) throws -> Assessment {
        let days = plan.allDaysPerWeek
        let first = try assess(plan, daysPerWeek: plan.daysPerWeek, for: client, in: register)
        for later in days.dropFirst() where first.findings.isEmpty {
            let assessment = try assess(plan, daysPerWeek: later, for: client, in: register)
            if !assessment.findings.isEmpty { return assessment }
        }
        return first
    }

    private func assess(
        _ plan: Plan, daysPerWeek: Int, for client: Client, in register: some Reading
    ) throws -> Assessment {
        var facts = try facts(of: plan, for: client, in: register)
        facts[.clientBenefits] = .codes(client.benefit == "unknown" ? [] : [client.benefit])
        if daysPerWeek > 0 {
            facts[.daysPerWeek] = .integer(daysPerWeek)
            facts[.voucherUnit] = .code(ServiceUnit.day.rawValue)
        }
        return try rules(of: client.countyID, on: today, in: register)
            .about(.documentParties, .documentParts, .planRequired, .mustHold, .daysPerWeek).check(facts)
    }

    /// The kinds of plan on which the client's service may rest today: by the benefit, as the rules in force say.
    func planKinds(for client: Client, _ register: some Reading) throws -> [Plan.Kind] {
        let rules = try rules(of: client.countyID, on: today, in: register).about(.planRequired)
        let kinds = Plan.Kind.allCases.filter { $0.isJoint || !worker.role.seesSharedGroupsOnly }
        let allowed = kinds.filter { kind in
            var facts = Facts()
            facts[.planKind] = .code(kind.rawValue)
            facts[.clientBenefits] = .codes(client.benefit == "unknown" ? [] : [client.benefit])
            return rules.check(facts).findings.isEmpty
        }
        return allowed.isEmpty ? kinds : allowed
    }
}
