package import Casework

extension Contact.Kind: SQLValue {}

extension Reading {
    /// The client's contacts, the newest first; of one kind when it is named.
    package func contacts(of client: ID<Client>, kind: Contact.Kind? = nil) throws -> [Contact] {
        let all = try session.rows(
            """
            \(raw: contactSource) WHERE contact.client_id = \(client) ORDER BY contact.contact_on DESC, contact.id DESC
            """)
        return try all.map(contact(row:)).filter { kind == nil || $0.kind == kind }
    }

    /// Contacts with what was agreed instead of a cancelled day, for a condition to follow.
    var contactSource: SQL {
        """
        SELECT contact.*, r.new_day, r.told_client_on, r.no_substitute_sealed FROM contact
        LEFT JOIN replacement_time r ON r.contact_id = contact.id
        """
    }

    func contact(row: any SQLRow) throws -> Contact {
        let replacement = try row.dayIfAny("new_day").map {
            Replacement(
                newDay: $0, toldClientOn: try row.day("told_client_on"),
                whyNoSubstitute: try opened(row, "no_substitute_sealed"))
        }
        return Contact(
            id: try row.id("id"), clientID: try row.id("client_id"), periodID: row.idIfAny("period_id"),
            kind: try row.code("kind"), contactOn: try row.day("contact_on"), aboutDay: try row.dayIfAny("about_day"),
            result: try row.string("result"), text: try opened(row, "text_sealed"),
            recordedBy: try row.id("recorded_by"), recordedAt: try row.string("recorded_at"),
            replacement: replacement)
    }
}

extension WriteTransaction {
    package func insert(_ contact: Contact) throws {
        try session.run(
            """
            INSERT INTO contact (id, client_id, period_id, kind, contact_on, about_day, result, text_sealed,
                                 recorded_by, recorded_at)
            VALUES (\(contact.id), \(contact.clientID), \(contact.periodID), \(contact.kind), \(contact.contactOn),
                    \(contact.aboutDay), \(contact.result), \(try sealed(contact.text)), \(contact.recordedBy),
                    \(contact.recordedAt))
            """)
        guard let replacement = contact.replacement else { return }
        try session.run(
            """
            INSERT INTO replacement_time (contact_id, new_day, told_client_on, no_substitute_sealed)
            VALUES (\(contact.id), \(replacement.newDay), \(replacement.toldClientOn),
                    \(try sealed(replacement.whyNoSubstitute)))
            """)
    }
}
