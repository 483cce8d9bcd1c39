package import Casework
package import Register

extension Role {
    /// The duty towards clients that goes with the role; nil when none does.
    var duty: ClientWorker.Duty? {
        switch self {
        case .ownWorker: .ownWorker
        case .employmentCoach: .employmentCoach
        case .responsibleInstructor: .responsibleInstructor
        case .jobCoach: .jobCoach
        default: nil
        }
    }
}

/// What hangs on a role that is about to end, and who could take it over.
package struct RoleEnding: Sendable {
    package let user: UserAccount
    package let assignment: RoleAssignment
    package let organisation: Organisation
    /// Open clients and running periods that would lose their responsible person.
    package let clients: Int
    package let periods: Int
    package let successors: [UserAccount]

    package var needsSuccessor: Bool { clients > 0 || periods > 0 }
}

/// Looks at a role before it is ended.
package struct ReadRoleEnding: Inquiry {
    package static let action = Action.openUser
    package let user: ID<UserAccount>
    package let role: ID<RoleAssignment>

    package init(of user: ID<UserAccount>, _ role: ID<RoleAssignment>) {
        self.user = user
        self.role = role
    }

    package var subject: Subject { .user(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> RoleEnding {
        guard let reach = Self.action.reach(of: act.worker), let person = try register.user(user),
            let held = try register.assignments(within: reach, of: user).first(where: { $0.id == role }),
            let organisation = try register.organisation(held.organisationID)
        else { throw Refusal.notFound("role") }
        let (clients, periods) = try EndRole.hanging(on: held, after: act.today, register)
        return RoleEnding(
            user: person, assignment: held, organisation: organisation, clients: clients, periods: periods,
            successors: try EndRole.successors(of: held, after: act.today, register))
    }
}

/// Ends a role on a last day and hands its clients over; refused while someone would lose their responsible person.
package struct EndRole: Procedure {
    package static let action = Action.endRole
    package let role: ID<RoleAssignment>
    package let organisation: ID<Organisation>
    package let last: Day
    package let successor: ID<UserAccount>?
    package let version: Int

    /// - Parameters:
    ///   - organisation: where the role is held
    ///   - last: the last day of the role; yesterday ends it at once
    ///   - successor: who takes the clients over from the next day
    package init(
        _ role: ID<RoleAssignment>, at organisation: ID<Organisation>, on last: Day, successor: ID<UserAccount>?,
        version: Int
    ) {
        self.role = role
        self.organisation = organisation
        self.last = last
        self.successor = successor
        self.version = version
    }

    package var subject: Subject { .organisation(organisation) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let held = try register.assignment(role), held.organisationID == organisation, held.role != .client else {
            throw Refusal.notFound("role")
        }
        guard last >= max(held.validFrom, act.today.adding(days: -1)) else {
            throw Refusal.invalid([Problem("last", "role_end_past")])
        }
        let following = try Self.successors(of: held, after: last, register)
        if held.role == .mainUser, following.isEmpty { throw Refusal.invalid([Problem("last", "last_main_user")]) }
        let (clients, periods) = try Self.hanging(on: held, after: last, register)
        if clients + periods > 0 {
            guard let successor, following.contains(where: { $0.id == successor }) else {
                throw Refusal.invalid([
                    Problem("successor", "successor_needed", ["clients": String(clients + periods)])
                ])
            }
        }
        guard try register.end(role, on: last, expected: version) else { throw Refusal.stale(current: held.version) }
        try handOver(held, in: register, act)
        if last < act.today { try register.endSessions(of: held.userID) }
        return Done()
    }

    private func handOver(_ held: RoleAssignment, in register: WriteTransaction, _ act: Act) throws {
        if let duty = held.role.duty {
            try register.handOver(
                duty, from: held.userID, to: successor, at: organisation, after: last, newID: act.newID)
        }
        if held.role == .ownWorker {
            try register.handOver(
                .substitute, from: held.userID, to: nil, at: organisation, after: last, newID: act.newID)
        }
        if held.role == .responsibleInstructor, let successor {
            try register.handOverPeriods(from: held.userID, to: successor, at: organisation, after: last)
        }
    }

    package func figures(after outcome: Done) -> String { role.rawValue + " " + last.description }

    /// How many open clients and running periods the role carries after the day.
    static func hanging(
        on held: RoleAssignment, after day: Day, _ register: some Reading
    ) throws -> (clients: Int, periods: Int) {
        let clients = try held.role.duty.map {
            try register.dutyCount($0, of: held.userID, at: held.organisationID, after: day)
        }
        let periods =
            held.role == .responsibleInstructor
            ? try register.instructedPeriods(by: held.userID, at: held.organisationID, after: day) : 0
        return (clients ?? 0, periods)
    }

    /// The others who hold the same role at the same organisation on the next day.
    static func successors(
        of held: RoleAssignment, after day: Day, _ register: some Reading
    ) throws -> [UserAccount] {
        try register.users(with: held.role, at: held.organisationID, on: day.adding(days: 1))
            .filter { $0.id != held.userID }
    }
}
