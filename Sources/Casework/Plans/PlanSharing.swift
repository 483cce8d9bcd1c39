/// A plan as one reader may see it.
package struct SharedPlan: Equatable, Sendable {
    package let plan: Plan
    /// The numbers that the goals shown have in the whole plan, from 1.
    package let goalNumbers: [Int]
    /// How many goals are kept from the reader.
    package let withheldGoals: Int
    /// Whether texts and people of social care are kept from the reader.
    package let hidesTexts: Bool
}

extension Plan {
    /// The plan as the role may see it.
    ///
    /// The employment authority sees the plans it is a party of, without the goals that are kept in social care; of a
    /// client plan it sees only the goals that belong to one of the shared groups.
    package func shared(with role: Role) -> SharedPlan {
        let numbered = goals.enumerated().map { ($0 + 1, $1) }
        guard role.seesSharedGroupsOnly else {
            return SharedPlan(plan: self, goalNumbers: numbered.map(\.0), withheldGoals: 0, hidesTexts: false)
        }
        let seen = numbered.filter { $0.1.group != nil && (kind.isJoint || $0.1.group != .plan) }
        return SharedPlan(
            plan: showing(seen.map(\.1), withTexts: kind.isJoint), goalNumbers: seen.map(\.0),
            withheldGoals: goals.count - seen.count, hidesTexts: !kind.isJoint)
    }

    private func showing(_ goals: [Goal], withTexts: Bool) -> Plan {
        let parties: Set<ParticipantRole> = [.client, .ownWorker, .employmentCoach]
        return Plan(
            id: id, clientID: clientID, kind: kind, number: number, state: state, meetingOn: meetingOn,
            publishedOn: publishedOn, period: period, daysPerWeek: daysPerWeek,
            understanding: withTexts ? understanding : Understanding(), ownWorkerTasks: withTexts ? ownWorkerTasks : "",
            employmentCoachTasks: withTexts ? employmentCoachTasks : "", reviewMonths: reviewMonths,
            supersedes: supersedes, madeBy: madeBy, goals: goals,
            participants: withTexts ? participants : participants.filter { parties.contains($0.role) },
            tasks: withTexts ? tasks : tasks.filter { $0.party == .employmentCoach }, rhythm: rhythm,
            version: version)
    }
}
