package import Casework
package import Register

/// Closes a client's file; refused while a service period is live.
package struct CloseClient: Procedure {
    package static let action = Action.closeClient
    package let client: ID<Client>
    package let version: Int
    package let closedOn: Day

    package init(_ client: ID<Client>, version: Int, closedOn: Day) {
        self.client = client
        self.version = version
        self.closedOn = closedOn
    }

    package var subject: Subject { .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let file = try register.client(client) else { throw Refusal.notFound("client") }
        if file.version != version { throw Refusal.stale(current: file.version) }
        if file.closedOn != nil { throw Refusal.conflict("client_closed") }
        let periods = try register.periods(of: client)
        if periods.contains(where: { $0.milestones.endedOn == nil }) { throw Refusal.conflict("period_live") }
        if closedOn > act.today { throw Refusal.invalid([Problem("closedOn", "in_future")]) }
        if closedOn < file.openedOn { throw Refusal.invalid([Problem("closedOn", "before_opening")]) }
        if let end = periods.compactMap(\.milestones.endedOn).max(), closedOn < end {
            throw Refusal.invalid([Problem("closedOn", "before_end")])
        }
        guard try register.close(client, on: closedOn, version: version) else {
            throw Refusal.stale(current: file.version)
        }
        return Done()
    }
}
