package import Casework

/// One line of the trail: who did or saw what, about whom, on which ground, and how it ended.
package struct TrailEntry: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case read, write, refusal
        case signIn = "sign_in"
    }

    package let id: String
    /// The instant in UTC, ISO 8601 with milliseconds.
    package let at: String
    package let userID: String
    package let role: String
    package let organisationID: String
    package let action: String
    package let kind: Kind
    package let clientID: ID<Client>?
    package let subject: String
    /// The ground of access that held, or those that were tried.
    package let ground: String
    package let outcome: String
    package let figures: String

    package init(
        id: String, at: String, userID: String, role: String, organisationID: String, action: String, kind: Kind,
        clientID: ID<Client>?, subject: String, ground: String, outcome: String, figures: String = ""
    ) {
        self.id = id
        self.at = at
        self.userID = userID
        self.role = role
        self.organisationID = organisationID
        self.action = action
        self.kind = kind
        self.clientID = clientID
        self.subject = subject
        self.ground = ground
        self.outcome = outcome
        self.figures = figures
    }
}

extension TrailEntry.Kind: SQLValue {}

extension WriteTransaction {
    package func append(_ entry: TrailEntry) throws {
        try session.run(
            """
            INSERT INTO trail_entry (id, at, user_id, role, organisation_id, action, kind, client_id, subject, ground,
                                     outcome, figures)
            VALUES (\(entry.id), \(entry.at), \(entry.userID), \(entry.role), \(entry.organisationID),
                    \(entry.action), \(entry.kind), \(entry.clientID), \(entry.subject), \(entry.ground),
                    \(entry.outcome), \(entry.figures))
            """)
    }
}

extension Reading {
    /// The trail of one client, newest first.
    package func trail(of client: ID<Client>, limit: Int = 200) throws -> [TrailEntry] {
        try session.rows(
            "SELECT * FROM trail_entry WHERE client_id = \(client) ORDER BY at DESC, id DESC LIMIT \(limit)"
        ).map(TrailEntry.init(row:))
    }

    /// The newest entries of the whole trail.
    package func trail(limit: Int) throws -> [TrailEntry] {
        try session.rows("SELECT * FROM trail_entry ORDER BY at DESC, id DESC LIMIT \(limit)")
            .map(TrailEntry.init(row:))
    }
}

extension TrailEntry {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.string("id"), at: try row.string("at"), userID: try row.string("user_id"),
            role: try row.string("role"), organisationID: try row.string("organisation_id"),
            action: try row.string("action"), kind: try row.code("kind"), clientID: row.idIfAny("client_id"),
            subject: try row.string("subject"), ground: try row.string("ground"), outcome: try row.string("outcome"),
            figures: try row.string("figures"))
    }
}
