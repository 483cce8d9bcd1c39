package import Casework
package import Register

/// Changes a person's name, telephone number or language.
package struct EditUser: Procedure {
    package static let action = Action.editUser
    package let user: ID<UserAccount>
    package let name: String
    package let phone: String
    package let language: String
    package let version: Int

    package init(_ user: ID<UserAccount>, name: String, phone: String, language: String, version: Int) {
        self.user = user
        self.name = name
        self.phone = phone
        self.language = language
        self.version = version
    }

    package var subject: Subject { .user(user) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.user(user) else { throw Refusal.notFound("user") }
        let edited = UserAccount(
            id: user, name: name, email: found.email, phone: phone, language: language,
            personaOrder: found.personaOrder)
        guard try register.update(edited, expected: version) else { throw Refusal.stale(current: found.version) }
        return Done()
    }
}

/// Takes back a person's open links, so that a new one can be made for them.
package struct RenewLink: Procedure {
    package static let action = Action.renewLink
    package let user: ID<UserAccount>

    package init(for user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .user(user) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.user(user) != nil else { throw Refusal.notFound("user") }
        try register.endLinks(of: user, at: act.timestamp)
        return Done()
    }
}
