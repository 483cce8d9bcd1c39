package import Casework
package import Register

/// A client's care network and root obstacles, as far as the reader may see them.
package struct NetworkSheet: Equatable, Sendable {
    package let header: ClientHeader
    package let parties: [NetworkParty]
    /// Nil for a reader who isn't shown them.
    package let obstacles: [RootObstacle]?
    package let openDoors: Set<String>

    package init(
        header: ClientHeader, parties: [NetworkParty], obstacles: [RootObstacle]?, openDoors: Set<String> = []
    ) {
        self.header = header
        self.parties = parties
        self.obstacles = obstacles
        self.openDoors = openDoors
    }
}

/// Who else helps the client, and what stands in the way?
package struct ReadNetwork: Inquiry {
    package static let action = Action.readNetwork
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action] = [:]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> NetworkSheet {
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        guard let header = try register.clientHeader(client, hidesWhereabouts: !sees) else {
            throw Refusal.notFound("client")
        }
        return NetworkSheet(
            header: header, parties: try register.careNetwork(of: client),
            obstacles: act.worker.role == .ownWorker ? try register.obstacles(of: client) : nil,
            openDoors: try act.openDoors(doors, to: client, in: register))
    }
}

/// Who helps me, and what are we easing together?
package struct ReadOwnNetwork: Inquiry {
    package static let action = Action.readOwnNetwork
    package let user: ID<UserAccount>
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>) { self.user = user }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (parties: [NetworkParty], obstacles: [RootObstacle]) {
        guard let client = try register.client(ofUser: user) else { throw Refusal.notFound("client") }
        return (try register.careNetwork(of: client.id), try register.obstacles(of: client.id))
    }
}
