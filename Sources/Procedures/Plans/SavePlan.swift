package import Casework
package import Register

/// Begins a plan as a draft: the first version of its kind, or the one that follows the published one.
package struct StartPlan: Procedure {
    package static let action = Action.writePlan
    package let client: ID<Client>
    package let kind: Plan.Kind
    package let text: PlanText

    package init(client: ID<Client>, kind: Plan.Kind, text: PlanText) {
        self.client = client
        self.kind = kind
        self.text = text
    }

    package var subject: Subject { .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Plan> {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        guard try act.planKinds(for: client, register).contains(kind) else {
            throw Refusal.invalid([Problem("kind", "choose")])
        }
        try text.check(on: act.today)
        let versions = try register.plans(of: client.id)
        if versions.contains(where: { $0.state == .draft }) { throw Refusal.conflict("plan_draft_exists") }
        let last = versions.filter { $0.kind == kind }.max { $0.number < $1.number }
        let plan = text.draft(
            ID(rawValue: act.newID()), of: client.id, kind: kind, number: (last?.number ?? 0) + 1,
            supersedes: last?.id, by: act.worker.userID)
        try register.insert(plan)
        return plan.id
    }
}

/// Writes a draft anew.
package struct EditPlan: Procedure {
    package static let action = Action.writePlan
    package let plan: ID<Plan>
    package let version: Int
    package let text: PlanText

    package init(_ plan: ID<Plan>, version: Int, text: PlanText) {
        self.plan = plan
        self.version = version
        self.text = text
    }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let old = try register.plan(plan) else { throw Refusal.notFound("plan") }
        if old.state == .published { throw Refusal.conflict("plan_published") }
        if old.version != version { throw Refusal.stale(current: old.version) }
        let role = act.worker.role
        if role.seesSharedGroupsOnly, !old.kind.isJoint { throw Refusal.notFound("plan") }
        let seen = Set(old.shared(with: role).goalNumbers)
        let hidden = old.goals.enumerated().filter { !seen.contains($0.offset + 1) }.map(\.element)
        let text = text.keeping(hidden)
        try text.check(on: act.today)
        let new = text.draft(
            old.id, of: old.clientID, kind: old.kind, number: old.number, supersedes: old.supersedes, by: old.madeBy)
        guard try register.update(new, from: version) else { throw Refusal.stale(current: old.version) }
        return Done()
    }
}

/// Begins the next version of a published plan: a copy of it, whose meeting is still to be recorded.
package struct NextPlan: Procedure {
    package static let action = Action.writePlan
    package let plan: ID<Plan>

    package init(after plan: ID<Plan>) { self.plan = plan }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Plan> {
        guard let old = try register.plan(plan) else { throw Refusal.notFound("plan") }
        if act.worker.role.seesSharedGroupsOnly, !old.kind.isJoint { throw Refusal.notFound("plan") }
        if old.state == .draft { throw Refusal.conflict("plan_not_published") }
        let versions = try register.plans(of: old.clientID)
        if versions.contains(where: { $0.state == .draft }) { throw Refusal.conflict("plan_draft_exists") }
        if versions.contains(where: { $0.supersedes == old.id }) { throw Refusal.conflict("plan_superseded") }
        let new = Plan(
            id: ID(rawValue: act.newID()), clientID: old.clientID, kind: old.kind, number: old.number + 1,
            state: .draft, meetingOn: act.today, period: old.period, daysPerWeek: old.daysPerWeek,
            understanding: old.understanding, ownWorkerTasks: old.ownWorkerTasks,
            employmentCoachTasks: old.employmentCoachTasks, reviewMonths: old.reviewMonths, supersedes: old.id,
            madeBy: act.worker.userID, goals: old.goals,
            participants: old.participants.map {
                Plan.Participant(role: $0.role, name: $0.name, wasPresent: false)
            }, tasks: old.tasks, rhythm: old.rhythm)
        try register.insert(new)
        return new.id
    }
}
