/// The decision that stops a granted service before its time: interrupts it for the client's reasons, or ends it.
///
/// It has a number of its own, its reasons, and an appeal of its own; the voucher isn't used after its last day.
package struct DecisionStop: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable { case ended, interrupted }

    package let id: ID<DecisionStop>
    package let decisionID: ID<Decision>
    /// The next of the county's decisions.
    package let number: Int
    package let kind: Kind
    /// The last day on which the voucher may be used.
    package let lastDay: Day
    package let reason: String
    package let madeBy: ID<UserAccount>
    package let madeOn: Day

    package init(
        id: ID<DecisionStop>, decisionID: ID<Decision>, number: Int, kind: Kind, lastDay: Day, reason: String,
        madeBy: ID<UserAccount>, madeOn: Day
    ) {
        self.id = id
        self.decisionID = decisionID
        self.number = number
        self.kind = kind
        self.lastDay = lastDay
        self.reason = reason
        self.madeBy = madeBy
        self.madeOn = madeOn
    }
}

extension Decision {
    /// What the decision is beside those before it.
    package enum Kind: String, Sendable, CaseIterable { case first, renewed, changed }

    package var kind: Kind { changes != nil ? .changed : renews != nil ? .renewed : .first }
}
