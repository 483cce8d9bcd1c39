package import Casework
package import Register

/// Who was given a role, and whether they are new and need a link to come in with.
package struct Invited: Replayable, Equatable {
    package let user: ID<UserAccount>
    package let isNew: Bool

    package init(user: ID<UserAccount>, isNew: Bool) {
        self.user = user
        self.isNew = isNew
    }

    package var replay: String { (isNew ? "new " : "known ") + user.rawValue }

    package init?(replay: String) {
        let parts = replay.split(separator: " ")
        guard parts.count == 2, let id = parts.last else { return nil }
        self.init(user: ID(rawValue: String(id)), isNew: parts.first == "new")
    }
}

/// Invites a person to a role at an organisation; someone who is known already is only given the role.
package struct InviteUser: Procedure {
    package static let action = Action.inviteUser
    package let organisation: ID<Organisation>
    package let name: String
    package let email: String
    package let phone: String
    package let role: Role
    package let isProfessional: Bool
    package let days: DateRange

    package init(
        to organisation: ID<Organisation>, name: String, email: String, phone: String = "", role: Role,
        isProfessional: Bool = false, days: DateRange
    ) {
        self.organisation = organisation
        self.name = name
        self.email = email
        self.phone = phone
        self.role = role
        self.isProfessional = isProfessional
        self.days = days
    }

    package var subject: Subject { .organisation(organisation) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Invited {
        guard EmailAddress.isWritten(email) else { throw Refusal.invalid([Problem("email", "email")]) }
        guard let home = try register.organisation(organisation), role != .client, role.homes.contains(home.kind) else {
            throw Refusal.invalid([Problem("role", "role_not_here")])
        }
        let known = try register.user(email: email)
        let user = known?.id ?? ID(rawValue: act.newID())
        if known == nil {
            try register.insert(UserAccount(id: user, name: name, email: email, phone: phone))
        } else if try isHeld(by: user, register) {
            throw Refusal.invalid([Problem("role", "role_held")])
        }
        try register.insert(
            RoleAssignment(
                id: ID(rawValue: act.newID()), userID: user, organisationID: organisation, role: role,
                isProfessional: isProfessional, validFrom: days.first, validTo: days.last))
        return Invited(user: user, isNew: known == nil)
    }

    private func isHeld(by user: ID<UserAccount>, _ register: some Reading) throws -> Bool {
        try register.assignments(within: .organisation(organisation), of: user).contains { held in
            held.role == role && held.validFrom <= days.last ?? held.validFrom
                && held.validTo.map { $0 >= days.first } ?? true
        }
    }

    package func figures(after outcome: Invited) -> String { outcome.user.rawValue + " " + role.rawValue }
}
