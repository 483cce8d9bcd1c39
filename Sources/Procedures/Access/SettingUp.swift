package import Casework
import Register

/// What a register begins with: its county, the first main user and the rulebooks in use.
package struct CountyFoundation: Sendable {
    package let county: Organisation
    package let administratorName: String
    package let administratorEmail: String
    /// The ids of the rulebooks that the county takes into use.
    package let rulebooks: [String]

    package init(county: Organisation, administratorName: String, administratorEmail: String, rulebooks: [String]) {
        self.county = county
        self.administratorName = administratorName
        self.administratorEmail = administratorEmail
        self.rulebooks = rulebooks
    }
}

extension Office {
    /// Sets an empty register up; the entry on the trail is the main user's own first.
    ///
    /// - Returns: the main user, who has no password yet
    /// - Throws: `Refusal.conflict("already_set_up")` when the register has a county
    package func setUp(_ foundation: CountyFoundation) async throws -> ID<UserAccount> {
        let act = now()
        let user = UserAccount(
            id: ID(rawValue: newID()), name: foundation.administratorName, email: foundation.administratorEmail)
        let role = RoleAssignment(
            id: ID(rawValue: newID()), userID: user.id, organisationID: foundation.county.id, role: .mainUser,
            validFrom: act.today)
        let entry = TrailEntry(
            id: newID(), at: act.timestamp, userID: user.id.rawValue, role: Role.mainUser.rawValue,
            organisationID: foundation.county.id.rawValue, action: "access.set_up", kind: .write, clientID: nil,
            subject: Subject.organisation(foundation.county.id).name, ground: "", outcome: "done")
        try await register.write { register in
            guard try !register.hasAnyCounty() else { throw Refusal.conflict("already_set_up") }
            try register.insert(foundation.county)
            try register.insert(user)
            try register.insert(role)
            for rulebook in foundation.rulebooks {
                try register.adopt(rulebook, in: foundation.county.id, from: act.today)
            }
            try register.append(entry)
        }
        return user.id
    }
}
