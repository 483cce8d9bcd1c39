/// A client's time in a group, by one of their periods.
package struct GroupMember: Equatable, Sendable {
    package let id: ID<GroupMember>
    package let groupID: ID<ServiceGroup>
    package let clientID: ID<Client>
    package let periodID: ID<ServicePeriod>
    package let days: DateRange
    /// Why the client left before the end; empty when they didn't.
    package let leaveReason: String
    package let version: Int

    package init(
        id: ID<GroupMember>, groupID: ID<ServiceGroup>, clientID: ID<Client>, periodID: ID<ServicePeriod>,
        days: DateRange, leaveReason: String = "", version: Int = 1
    ) {
        self.id = id
        self.groupID = groupID
        self.clientID = clientID
        self.periodID = periodID
        self.days = days
        self.leaveReason = leaveReason
        self.version = version
    }
}

extension [GroupMember] {
    /// The clients in the group at its fullest during a newcomer's stay, the newcomer counted.
    package func size(with newcomer: DateRange) -> Int {
        let others = filter { $0.days.overlaps(newcomer) }
        let days = [newcomer.first] + others.map(\.days.first).filter(newcomer.contains)
        return 1 + (days.map { day in others.count { $0.days.contains(day) } }.max() ?? 0)
    }

    /// Those in the group on the day.
    package func present(on day: Day) -> [GroupMember] { filter { $0.days.contains(day) } }
}
