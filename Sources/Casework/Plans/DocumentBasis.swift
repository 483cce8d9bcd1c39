/// The plan that an implementation plan complements, with the goals that its service serves.
package struct DocumentBasis: Equatable, Sendable {
    package let plan: ID<Plan>
    /// What the rulebooks call a plan of the kind.
    package let kindName: Wording
    package let number: Int
    package let meetingOn: Day
    package let goals: [Plan.Goal]

    package init(plan: ID<Plan>, kindName: Wording, number: Int, meetingOn: Day, goals: [Plan.Goal]) {
        self.plan = plan
        self.kindName = kindName
        self.number = number
        self.meetingOn = meetingOn
        self.goals = goals
    }
}
