/// Two files that are one person's, joined by a link with its reason; neither is merged into the other.
package struct ClientJoin: Equatable, Sendable {
    package let id: ID<ClientJoin>
    /// The two clients, the lesser id first.
    package let pair: [ID<Client>]
    /// Why they are one person; kept sealed.
    package let reason: String
    package let joinedBy: ID<UserAccount>
    package let joinedOn: Day

    /// - Returns: nil of a client with itself
    package init?(
        id: ID<ClientJoin>, _ one: ID<Client>, _ other: ID<Client>, reason: String, joinedBy: ID<UserAccount>,
        joinedOn: Day
    ) {
        if one == other { return nil }
        self.id = id
        pair = [one, other].sorted { $0.rawValue < $1.rawValue }
        self.reason = reason
        self.joinedBy = joinedBy
        self.joinedOn = joinedOn
    }

    /// The other of the two.
    package func other(than client: ID<Client>) -> ID<Client>? { pair.first { $0 != client } }
}

/// A join as the main user's list shows it.
package struct ClientJoinLine: Equatable, Sendable {
    package let join: ClientJoin
    /// The names of the two, in the order of the pair.
    package let names: [String]
    package let joinedByName: String

    package init(join: ClientJoin, names: [String], joinedByName: String) {
        self.join = join
        self.names = names
        self.joinedByName = joinedByName
    }
}

/// A client as a choice of a form shows them.
package struct ClientChoice: Equatable, Sendable {
    package let id: ID<Client>
    package let name: String
    package let birthDate: Day?

    package init(id: ID<Client>, name: String, birthDate: Day?) {
        self.id = id
        self.name = name
        self.birthDate = birthDate
    }
}
