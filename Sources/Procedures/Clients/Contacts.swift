package import Casework
package import Register

/// What has been noted of the client?
package struct ListContacts: Inquiry {
    package static let action = Action.listContacts
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        header: ClientHeader, contacts: [SignedContact], openDoors: Set<String>
    ) {
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        guard let header = try register.clientHeader(client, hidesWhereabouts: !sees) else {
            throw Refusal.notFound("client")
        }
        var contacts = try register.contacts(of: client)
        if act.givesService {
            let own = try act.ownPeriods(of: client, in: register)
            contacts = contacts.filter { contact in contact.periodID.map(own.contains) ?? false }
        }
        var names: [ID<UserAccount>: String] = [:]
        for author in Set(contacts.map(\.recordedBy)) { names[author] = try register.user(author)?.name }
        return (
            header, contacts.map { SignedContact(contact: $0, author: names[$0.recordedBy] ?? "") },
            try act.openDoors(doors, to: client, in: register)
        )
    }
}

/// Writes down a contact or a note of the client.
package struct RecordContact: Procedure {
    package static let action = Action.recordContact
    package let client: ID<Client>
    package let entry: ContactEntry
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, entry: ContactEntry) {
        self.client = client
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Contact> {
        let problems = entry.problems(on: act.today)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let period =
            act.givesService ? try act.ownPeriods(of: client, in: register).last : nil
        let contact = Contact(
            id: ID(rawValue: act.newID()), clientID: client, periodID: period, kind: entry.kind,
            contactOn: entry.contactOn, aboutDay: entry.aboutDay, text: entry.text, recordedBy: act.worker.userID,
            recordedAt: act.timestamp)
        try register.insert(contact)
        return contact.id
    }

    package func figures(after outcome: ID<Contact>) -> String { "kind=" + entry.kind.rawValue }
}

extension Act {
    /// The client's periods at the worker's own organisation, the earliest first.
    fileprivate func ownPeriods(
        of client: ID<Client>, in register: some Reading
    ) throws -> [ID<ServicePeriod>] {
        try register.periods(of: client).filter { $0.providerID == worker.organisationID }.map(\.id)
    }
}
