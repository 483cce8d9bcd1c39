package import Casework
package import Register

/// Adds a party to the client's care network.
package struct AddNetworkParty: Procedure {
    package static let action = Action.keepNetwork
    package let client: ID<Client>
    package let terms: NetworkPartyTerms
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, terms: NetworkPartyTerms) {
        self.client = client
        self.terms = terms
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<NetworkParty> {
        let problems = terms.problems(on: act.today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let party = NetworkParty(
            id: ID(rawValue: act.newID()), clientID: client, terms: terms, addedBy: act.worker.userID)
        try register.insert(party)
        return party.id
    }

    package func figures(after outcome: ID<NetworkParty>) -> String { "kind=" + terms.kind.rawValue }
}

/// Ends a party's part in the network; it stays to be read with its days.
package struct EndNetworkParty: Procedure {
    package static let action = Action.keepNetwork
    package let party: ID<NetworkParty>
    package let day: Day
    package let reason: String
    package var subject: Subject { .networkParty(party) }

    package init(_ party: ID<NetworkParty>, on day: Day, because reason: String) {
        self.party = party
        self.day = day
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.networkParty(party) else { throw Refusal.notFound("network_party") }
        if found.to != nil { throw Refusal.conflict("party_ended") }
        let problems = found.problems(endingOn: day, because: reason, today: act.today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try register.end(party, on: day, because: reason)
        return Done()
    }
}
