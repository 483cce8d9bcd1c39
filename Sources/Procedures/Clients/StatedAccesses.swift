package import Casework
package import Register

/// The reasons that others have stated for opening one's own client.
package struct ReadStatedAccesses: Inquiry {
    package static let action = Action.listStatedAccesses
    package let client: ID<Client>

    package struct Answer: Sendable {
        package let client: Client
        /// The newest first.
        package let lines: [StatedAccessLine]
    }

    package init(to client: ID<Client>) { self.client = client }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return Answer(client: found, lines: try register.statedAccessLines(to: client))
    }
}

/// The own worker writes down having looked at why their client was opened; until then it waits on their worklist.
package struct LookAtStatedAccess: Procedure {
    package static let action = Action.lookAtStatedAccess
    package let client: ID<Client>
    package let access: ID<StatedAccess>

    package init(_ access: ID<StatedAccess>, to client: ID<Client>) {
        self.access = access
        self.client = client
    }

    package var subject: Subject { .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.statedAccesses(to: client).contains(where: { $0.id == access }) else {
            throw Refusal.notFound("access")
        }
        guard try register.read(access, to: client, on: act.today, by: act.worker.userID) else {
            throw Refusal.conflict("access_read")
        }
        return Done()
    }
}

/// Every client of the county opened for a stated reason, for those who watch over the use of rights; clients are
/// numbers there.
package struct ListStatedAccesses: Inquiry {
    package static let action = Action.watchStatedAccesses
    /// How many reasons a page holds.
    package static let pageSize = 100
    /// From 1.
    package let page: Int

    package struct Answer: Sendable {
        /// The newest first.
        package let lines: [StatedAccessLine]
        package let total: Int
        package let page: Int
    }

    package init(page: Int = 1) { self.page = min(max(page, 1), 100_000) }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let found = try register.statedAccesses(
            in: act.worker.countyID, limit: Self.pageSize, from: (page - 1) * Self.pageSize)
        return Answer(lines: found.lines, total: found.total, page: page)
    }
}
