package import Casework
package import Register

/// Gives a client a sign-in of their own, so that they see their path; who has one already only needs a new link.
package struct OfferSignIn: Procedure {
    package static let action = Action.offerSignIn
    package let client: ID<Client>
    /// What they sign in with; not asked of one who has a sign-in already.
    package let email: String
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, email: String) {
        self.client = client
        self.email = email
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Invited {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        if let user = try register.user(ofClient: client) { return Invited(user: user.id, isNew: false) }
        guard EmailAddress.isWritten(email) else { throw Refusal.invalid([Problem("email", "email")]) }
        if try register.user(email: email) != nil { throw Refusal.invalid([Problem("email", "email_taken")]) }
        let user = UserAccount(
            id: ID(rawValue: act.newID()), name: found.givenName + " " + found.familyName, email: email,
            phone: found.phone)
        try register.insert(user)
        try register.insert(
            RoleAssignment(
                id: ID(rawValue: act.newID()), userID: user.id, organisationID: found.countyID, role: .client,
                validFrom: act.today))
        try register.tie(client, to: user.id)
        return Invited(user: user.id, isNew: true)
    }
}

/// Has the client a sign-in of their own?
package struct ClientSignIn: Inquiry {
    package static let action = Action.offerSignIn
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> (header: ClientHeader, user: UserAccount?) {
        guard let found = try register.client(client) else { throw Refusal.notFound("client") }
        return (ClientHeader(found, hidesWhereabouts: false), try register.user(ofClient: client))
    }
}
