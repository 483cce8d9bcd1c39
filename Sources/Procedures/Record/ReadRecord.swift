package import Casework
package import Register

/// What has been written of the client that this reader may see?
package struct ReadRecord: Inquiry {
    package static let action = Action.readRecord
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action] = [:]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> (
        header: ClientHeader, entries: [SignedEntry], openDoors: Set<String>, coverage: RecordCoverage?
    ) {
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        guard let header = try register.clientHeader(client, hidesWhereabouts: !sees) else {
            throw Refusal.notFound("client")
        }
        let entries = try register.record(of: client).filter { $0.entry.isSeen(by: act.worker) }
        let period = try act.period(of: client, on: act.today, in: register)
        let coverage = try act.recordAreas(in: period, on: act.today, register).flatMap { asked in
            period.map { RecordCoverage(of: entries, in: $0, asked: asked) }
        }
        return (header, entries, try act.openDoors(doors, to: client, in: register), coverage)
    }
}

/// Opens an entry for its correction.
package struct OpenRecordEntry: Inquiry {
    package static let action = Action.correctRecord
    package let entry: ID<RecordEntry>
    package var subject: Subject { .entry(entry) }

    package init(_ entry: ID<RecordEntry>) { self.entry = entry }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (header: ClientHeader, entry: RecordEntry, asked: DocumentSections?) {
        let found = try act.correctable(entry, in: register)
        guard let header = try register.clientHeader(found.clientID, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        return (
            header, found, try act.recordAreas(in: found.periodID, on: found.content.aboutOn, register)
        )
    }
}

/// What is written of the client that is meant for them too?
package struct ReadOwnRecord: Inquiry {
    package static let action = Action.readOwnRecord
    package let user: ID<UserAccount>
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>) { self.user = user }

    package func answer(from register: some Reading, _ act: Act) throws -> [SignedEntry] {
        guard let client = try register.client(ofUser: user) else { throw Refusal.notFound("client") }
        return try register.record(of: client.id).filter {
            !$0.isSuperseded && $0.movedBecause == nil && $0.entry.isSeen(by: act.worker)
        }
    }
}
