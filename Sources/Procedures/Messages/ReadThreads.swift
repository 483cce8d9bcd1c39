package import Casework
package import Register

/// Which conversations may I open?
package struct ListThreads: Inquiry {
    package static let action = Action.listThreads
    /// How many there are on a page.
    package static let pageSize = 50
    /// The page, counted from 0.
    package let page: Int
    package var subject: Subject { .office }

    package init(page: Int) { self.page = min(max(page, 0), 1_000) }

    package func answer(from register: some Reading, _ act: Act) throws -> (lines: [ThreadLine], hasMore: Bool) {
        let lines = try register.threads(
            for: act.worker, action: .openThread, today: act.today, skipping: page * Self.pageSize,
            most: Self.pageSize + 1)
        return (Array(lines.prefix(Self.pageSize)), lines.count > Self.pageSize)
    }
}

/// Which conversations about the client may I open, and with whom could a new one be held?
package struct ListClientThreads: Inquiry {
    package static let action = Action.listClientThreads
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action] = [:]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        header: ClientHeader, lines: [ThreadLine], people: [CasePerson], openDoors: Set<String>
    ) {
        guard let header = try register.clientHeader(client, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        return (
            header,
            try register.threads(for: act.worker, action: .openThread, of: client, today: act.today, most: 200),
            try register.casePeople(of: client, on: act.today).filter { $0.userID != act.worker.userID },
            try act.openDoors(doors, to: client, in: register)
        )
    }
}

/// Which conversations do I take part in, and to whom can I write?
package struct ListOwnThreads: Inquiry {
    package static let action = Action.listOwnThreads
    package let user: ID<UserAccount>
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>) { self.user = user }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        lines: [ThreadLine], people: [CasePerson]
    ) {
        guard let client = try register.client(ofUser: user) else { throw Refusal.notFound("client") }
        return (
            try register.ownThreads(of: user, most: 200),
            try register.casePeople(of: client.id, on: act.today).filter { $0.userID != user }
        )
    }
}
