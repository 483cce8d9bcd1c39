package import Casework
package import Register

/// Records an endorsement for a work trial or a pay subsidy with its validity.
package struct EndorsePlan: Procedure {
    package static let action = Action.endorsePlan
    package let plan: ID<Plan>
    package let kind: Endorsement.Kind
    package let givenOn: Day
    package let validTo: Day

    package init(_ plan: ID<Plan>, kind: Endorsement.Kind, givenOn: Day, validTo: Day) {
        self.plan = plan
        self.kind = kind
        self.givenOn = givenOn
        self.validTo = validTo
    }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.plan(plan), found.kind.isJoint else { throw Refusal.notFound("plan") }
        var problems: [Problem] = []
        if givenOn > act.today { problems.append(Problem("given_on", "in_future")) }
        if validTo < givenOn { problems.append(Problem("valid_to", "last_before_first")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.insert(
            Endorsement(
                id: ID(rawValue: act.newID()), planID: plan, clientID: found.clientID, kind: kind, givenOn: givenOn,
                validTo: validTo, recordedBy: act.worker.userID))
        return Done()
    }

    package func figures(after outcome: Done) -> String { kind.rawValue + " " + validTo.description }
}
