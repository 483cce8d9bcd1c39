package import Casework
package import Register

/// Writes down the day on which the placement's chief shop steward was told that a client begins (189/2001, 16 §).
package struct TellShopSteward: Procedure {
    package static let action = Action.acceptOrder
    package let period: ID<ServicePeriod>
    package let version: Int
    package let toldOn: Day

    package init(_ period: ID<ServicePeriod>, version: Int, toldOn: Day) {
        self.period = period
        self.version = version
        self.toldOn = toldOn
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        var period = try act.period(period, version: version, for: Self.action, in: register)
        if period.milestones.shopStewardNotifiedOn != nil { throw Refusal.conflict("shop_steward_told") }
        if toldOn > act.today { throw Refusal.invalid([Problem("shopSteward", "in_future")]) }
        period.milestones.shopStewardNotifiedOn = toldOn
        try act.save(period, in: register)
        return Done()
    }
}
