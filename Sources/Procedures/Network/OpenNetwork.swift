package import Casework
package import Register

/// A party of the network, before it is ended.
package struct OpenNetworkParty: Inquiry {
    package static let action = Action.keepNetwork
    package let party: ID<NetworkParty>
    package var subject: Subject { .networkParty(party) }

    package init(_ party: ID<NetworkParty>) { self.party = party }

    package func answer(from register: some Reading, _ act: Act) throws -> (header: ClientHeader, party: NetworkParty) {
        guard let found = try register.networkParty(party),
            let header = try register.clientHeader(found.clientID, hidesWhereabouts: true)
        else { throw Refusal.notFound("network_party") }
        return (header, found)
    }
}

/// A root obstacle, before its next state is written down.
package struct OpenObstacle: Inquiry {
    package static let action = Action.keepObstacle
    package let obstacle: ID<RootObstacle>
    package var subject: Subject { .obstacle(obstacle) }

    package init(_ obstacle: ID<RootObstacle>) { self.obstacle = obstacle }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (header: ClientHeader, obstacle: RootObstacle) {
        guard let found = try register.obstacle(obstacle),
            let header = try register.clientHeader(found.clientID, hidesWhereabouts: true)
        else { throw Refusal.notFound("obstacle") }
        return (header, found)
    }
}
