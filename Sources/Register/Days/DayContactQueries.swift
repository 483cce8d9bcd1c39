package import Casework

extension Reading {
    /// The contacts about days between these, of many clients.
    package func contacts(of clients: [ID<Client>], about days: DateRange) throws -> [Contact] {
        if clients.isEmpty { return [] }
        return try session.rows(
            """
            \(raw: contactSource) WHERE contact.client_id IN (\(list: clients)) AND contact.about_day >= \(days.first)
                AND contact.about_day <= \(days.last ?? days.first) ORDER BY contact.about_day, contact.id
            """
        ).map(contact(row:))
    }

    /// The names of people by id.
    package func userNames(_ users: [ID<UserAccount>]) throws -> [ID<UserAccount>: String] {
        if users.isEmpty { return [:] }
        return try session.rows("SELECT id, name FROM user_account WHERE id IN (\(list: users))")
            .reduce(into: [:]) { $0[try $1.id("id")] = try $1.string("name") }
    }
}
