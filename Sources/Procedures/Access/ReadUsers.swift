package import Casework
package import Register

/// A person with the roles that the reader may know of.
package struct UserLine: Sendable {
    package let user: UserAccount
    package let roles: [RoleAssignment]
}

/// The people that the worker looks after, with the organisations they work at.
package struct ListUsers: Inquiry {
    package static let action = Action.listUsers
    package let organisation: ID<Organisation>

    package struct Answer: Sendable {
        package let lines: [UserLine]
        package let organisations: [Organisation]
    }

    /// - Parameter organisation: the worker's own
    package init(of organisation: ID<Organisation>) { self.organisation = organisation }

    package var subject: Subject { .organisation(organisation) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let reach = Self.action.reach(of: act.worker) else { return Answer(lines: [], organisations: []) }
        let roles = Dictionary(grouping: try register.assignments(within: reach), by: \.userID)
        return Answer(
            lines: try register.users(within: reach).map { UserLine(user: $0, roles: roles[$0.id] ?? []) },
            organisations: try organisations(of: reach, in: register))
    }
}

/// One person with their roles.
package struct OpenUser: Inquiry {
    package static let action = Action.openUser
    package let user: ID<UserAccount>

    package struct Answer: Sendable {
        package let line: UserLine
        package let organisations: [Organisation]
    }

    package init(_ user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .user(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        guard let reach = Self.action.reach(of: act.worker), let found = try register.user(user) else {
            throw Refusal.notFound("user")
        }
        return Answer(
            line: UserLine(user: found, roles: try register.assignments(within: reach, of: user)),
            organisations: try organisations(of: reach, in: register))
    }
}

/// The organisations of a reach, by name.
private func organisations(of reach: UserReach, in register: some Reading) throws -> [Organisation] {
    switch reach {
    case .county(let id): try register.organisations(of: id)
    case .organisation(let id): try register.organisation(id).map { [$0] } ?? []
    }
}
