package import Casework
package import Register

/// Changes what is written of a client in their own form.
package struct EditClient: Procedure {
    package static let action = Action.editClient
    package let client: ID<Client>
    package let basics: ClientBasics
    package let version: Int
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, basics: ClientBasics, version: Int) {
        self.client = client
        self.basics = basics
        self.version = version
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        let benefits = try act.rules(of: found.countyID, on: act.today, in: register)
            .codes(of: "benefits", on: act.today).map(\.code)
        // A benefit that is no longer in use stays true of the time it was written in.
        let problems = basics.problems(on: act.today, benefits: benefits + [found.benefit])
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        guard try register.update(client, to: basics, from: version) else {
            throw Refusal.stale(current: found.version)
        }
        return Done()
    }
}

/// What is written of the client, for changing it?
package struct OpenClientForm: Inquiry {
    package static let action = Action.editClient
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> (client: Client, codes: ClientCodes) {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return (found, try act.clientCodes(receivedOn: act.today, in: register))
    }
}

/// What may be chosen for a new referral of the client?
package struct OpenReferralForm: Inquiry {
    package static let action = Action.recordReferral
    package let client: ID<Client>
    /// The day on which the referral came.
    package let receivedOn: Day
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, receivedOn: Day) {
        self.client = client
        self.receivedOn = receivedOn
    }

    package func answer(from register: some Reading, _ act: Act) throws -> (header: ClientHeader, codes: ClientCodes) {
        guard let header = try register.clientHeader(client, hidesWhereabouts: false) else {
            throw Refusal.notFound("client")
        }
        return (header, try act.clientCodes(receivedOn: receivedOn, in: register))
    }
}
