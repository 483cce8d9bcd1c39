/// A member as the group's page tells of them.
package struct GroupSeat: Sendable {
    package let member: GroupMember
    /// Family name first.
    package let clientName: String
    /// Sessions that were held while the client was in the group, and those they came to.
    package let held: Int
    package let attended: Int
    /// Minutes of individual talk in this month and in the one before.
    package let talk: (now: Int, before: Int)
    /// What the rules say of the month before, when the client was in the group all through it.
    package let talkFindings: [Finding]

    package init(
        member: GroupMember, clientName: String, held: Int, attended: Int, talk: (now: Int, before: Int),
        talkFindings: [Finding]
    ) {
        self.member = member
        self.clientName = clientName
        self.held = held
        self.attended = attended
        self.talk = talk
        self.talkFindings = talkFindings
    }
}

/// A period of the provider whose client could join the group.
package struct GroupCandidate: Equatable, Sendable {
    package let periodID: ID<ServicePeriod>
    package let clientName: String
    package let days: DateRange

    package init(periodID: ID<ServicePeriod>, clientName: String, days: DateRange) {
        self.periodID = periodID
        self.clientName = clientName
        self.days = days
    }
}
