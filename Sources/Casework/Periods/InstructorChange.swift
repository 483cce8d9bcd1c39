/// A hand-over of a client from one responsible instructor to the next, of whom there is always exactly one
/// (Sääntökirja, luku 2.1).
package struct InstructorChange: Equatable, Sendable {
    package let id: ID<InstructorChange>
    package let periodID: ID<ServicePeriod>
    package let from: ID<UserAccount>
    package let to: ID<UserAccount>
    package let changedOn: Day
    package let reason: String
    package let toldClientOn: Day
    /// The day on which the client confirmed having seen it; nil until then.
    package let clientSeenOn: Day?

    package init(
        id: ID<InstructorChange>, periodID: ID<ServicePeriod>, from: ID<UserAccount>, to: ID<UserAccount>,
        changedOn: Day, reason: String, toldClientOn: Day, clientSeenOn: Day? = nil
    ) {
        self.id = id
        self.periodID = periodID
        self.from = from
        self.to = to
        self.changedOn = changedOn
        self.reason = reason
        self.toldClientOn = toldClientOn
        self.clientSeenOn = clientSeenOn
    }
}

/// A hand-over with the names of the people.
package struct NamedChange: Equatable, Sendable {
    package let change: InstructorChange
    package let from: String
    package let to: String

    package init(change: InstructorChange, from: String, to: String) {
        self.change = change
        self.from = from
        self.to = to
    }
}
