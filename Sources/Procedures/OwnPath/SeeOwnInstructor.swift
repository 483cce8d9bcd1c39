package import Casework
package import Register

/// Opens the page that tells a client of their new responsible instructor, until they have confirmed it.
package struct OpenOwnInstructor: Inquiry {
    package static let action = Action.seeOwnInstructor
    package let user: ID<UserAccount>

    package init(of user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .oneself(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> NamedChange {
        guard let client = try register.client(ofUser: user),
            let change = try register.unseenInstructorChange(of: client.id)
        else { throw Refusal.notFound("instructor") }
        return NamedChange(
            change: change, from: try register.user(change.from)?.name ?? "",
            to: try register.user(change.to)?.name ?? "")
    }
}

/// The client confirms knowing who the new responsible instructor is.
package struct SeeOwnInstructor: Procedure {
    package static let action = Action.seeOwnInstructor
    package let user: ID<UserAccount>

    package init(of user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .oneself(user) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let client = try register.client(ofUser: user),
            let change = try register.unseenInstructorChange(of: client.id)
        else { throw Refusal.notFound("instructor") }
        try register.markInstructorSeen(in: change.periodID, on: act.today)
        return Done()
    }
}
