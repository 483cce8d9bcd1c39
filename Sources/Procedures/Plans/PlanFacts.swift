package import Casework
package import Register

extension Act {
    /// What the rules may know of the plan that guides the client's service on the day; the kind is `none` when no plan
    /// has been published.
    package func planFacts(of client: Client, on day: Day, in register: some Reading) throws -> Facts {
        guard let plan = try register.plan(guiding: client.id, on: day) else {
            var facts = Facts()
            facts[.planKind] = .code("none")
            facts[.planJointMeetingHeld] = .flag(false)
            return facts
        }
        return try facts(of: plan, for: client, in: register)
    }

    /// What the rules may know of one plan.
    package func facts(of plan: Plan, for client: Client, in register: some Reading) throws -> Facts {
        var facts = Facts()
        facts[.planKind] = .code(plan.kind.rawValue)
        facts[.planMadeDay] = .day(plan.meetingOn)
        facts[.planFirstDay] = .day(plan.period.first)
        facts[.planLastDay] = plan.period.last.map(FactValue.day)
        facts[.planParts] = .codes(plan.writtenParts)
        facts[.planJointMeetingHeld] = .flag(plan.missingParties.isEmpty)
        let named = try rules(of: client.countyID, on: plan.meetingOn, in: register)
            .codes(of: "parties", on: plan.meetingOn).map(\.code)
        facts[.planParties] = .codes(
            plan.participants.filter(\.wasPresent).compactMap { person in
                person.role.partyCodes.first(where: named.contains)
            })
        return facts
    }
}

extension Plan.ParticipantRole {
    /// The codes of the rulebooks' list `parties` that may stand for the role; the first in use on the day does.
    fileprivate var partyCodes: [String] {
        switch self {
        case .client: ["client"]
        case .ownWorker: ["own_worker"]
        case .employmentCoach: ["employment_authority", "employment_coach", "employment_expert"]
        case .supportPerson: ["close_person"]
        case .instructor: ["responsible_instructor"]
        case .other: ["network"]
        }
    }
}
