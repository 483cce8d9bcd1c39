package import Casework

extension Contact.Kind: SQLValue {}

extension Reading {
    /// The client's contacts, the newest first; of one kind when it is named.
    package func contacts(of client: ID<Client>, kind: Contact.Kind? = nil) throws -> [Contact] {
        let all = try session.rows(
            "SELECT * FROM contact WHERE client_id = \(client) ORDER BY contact_on DESC, id DESC")
        return try all.map(contact(row:)).filter { kind == nil || $0.kind == kind }
    }

    func contact(row: any SQLRow) throws -> Contact {
        Contact(
            id: try row.id("id"), clientID: try row.id("client_id"), periodID: row.idIfAny("period_id"),
            kind: try row.code("kind"), contactOn: try row.day("contact_on"), aboutDay: try row.dayIfAny("about_day"),
            result: try row.string("result"), text: try opened(row, "text_sealed"),
            recordedBy: try row.id("recorded_by"), recordedAt: try row.string("recorded_at"))
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
    }
}
