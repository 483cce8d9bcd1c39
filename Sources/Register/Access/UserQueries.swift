package import Casework

extension UserAccount {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), name: try row.string("name"), email: try row.string("email"),
            phone: try row.string("phone"), language: try row.string("language"),
            personaOrder: row.integer("persona_order"), version: try row.int("version"))
    }
}

extension RoleAssignment {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), userID: try row.id("user_id"), organisationID: try row.id("organisation_id"),
            role: try row.code("role"), isProfessional: try row.flag("professional"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfAny("valid_to"),
            version: try row.int("version"))
    }
}

extension Role: SQLValue {}
extension Organisation.Kind: SQLValue {}
extension Organisation.LegalForm: SQLValue {}

extension Reading {
    package func user(_ id: ID<UserAccount>) throws -> UserAccount? {
        try session.rows("SELECT * FROM user_account WHERE id = \(id)").first.map(UserAccount.init(row:))
    }

    /// The user of an e-mail address in any case.
    package func user(email: String) throws -> UserAccount? {
        try session.rows("SELECT * FROM user_account WHERE email = \(email.lowercased())").first
            .map(UserAccount.init(row:))
    }

    /// The cards of a demonstration, in their order.
    package func personas() throws -> [UserAccount] {
        try session.rows("SELECT * FROM user_account WHERE persona_order IS NOT NULL ORDER BY persona_order")
            .map(UserAccount.init(row:))
    }

    /// The roles that a person holds on the day, the oldest first.
    package func assignments(of user: ID<UserAccount>, on day: Day) throws -> [RoleAssignment] {
        try session.rows(
            """
            SELECT * FROM role_assignment WHERE user_id = \(user) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day)) ORDER BY valid_from, id
            """
        ).map(RoleAssignment.init(row:))
    }

    /// The person in one of the roles they hold on the day; their first role when none is named or it has ended.
    package func worker(_ user: ID<UserAccount>, as assignment: ID<RoleAssignment>?, on day: Day) throws -> Worker? {
        let held = try assignments(of: user, on: day)
        guard let account = try self.user(user), let chosen = held.first(where: { $0.id == assignment }) ?? held.first,
            let organisation = try organisation(chosen.organisationID)
        else { return nil }
        return Worker(
            userID: account.id, name: account.name, role: chosen.role, assignmentID: chosen.id,
            organisationID: organisation.id, organisationName: organisation.name, organisationKind: organisation.kind,
            countyID: organisation.countyID ?? organisation.id, isProfessional: chosen.isProfessional,
            language: account.language, holdsMore: held.count > 1)
    }
}

extension WriteTransaction {
    package func insert(_ user: UserAccount, passwordHash: String? = nil) throws {
        try session.run(
            """
            INSERT INTO user_account (id, name, email, phone, language, persona_order, password_hash)
            VALUES (\(user.id), \(user.name), \(user.email.lowercased()), \(user.phone), \(user.language),
                    \(user.personaOrder), \(passwordHash))
            """)
    }

    package func insert(_ assignment: RoleAssignment) throws {
        try session.run(
            """
            INSERT INTO role_assignment (id, user_id, organisation_id, role, professional, valid_from, valid_to)
            VALUES (\(assignment.id), \(assignment.userID), \(assignment.organisationID), \(assignment.role),
                    \(assignment.isProfessional), \(assignment.validFrom), \(assignment.validTo))
            """)
    }
}
