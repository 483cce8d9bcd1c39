package import Casework
package import Register

/// To which of my clients does the entry belong?
package struct PrepareMove: Inquiry {
    package static let action = Action.moveRecord
    package let entry: ID<RecordEntry>
    package var subject: Subject { .entry(entry) }

    package init(_ entry: ID<RecordEntry>) { self.entry = entry }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (header: ClientHeader, entry: RecordEntry, choices: [ClientChoice]) {
        let found = try act.correctable(entry, in: register)
        guard let header = try register.clientHeader(found.clientID, hidesWhereabouts: true) else {
            throw Refusal.notFound("client")
        }
        let choices = try register.choices(under: .writeRecord, by: act.worker, today: act.today)
        return (header, found, choices.filter { $0.id != found.clientID })
    }
}

/// Moves an entry that was written to the wrong client to where it belongs; both trails tell of it.
package struct MoveRecord: Procedure {
    package static let action = Action.moveRecord
    package let entry: ID<RecordEntry>
    package let client: ID<Client>
    package let reason: String
    package var subject: Subject { .entry(entry) }

    package init(_ entry: ID<RecordEntry>, to client: ID<Client>, because reason: String) {
        self.entry = entry
        self.client = client
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<RecordEntry> {
        let old = try act.correctable(entry, in: register)
        try act.mustStand(old, in: register)
        var problems: [Problem] = []
        if try client == old.clientID || !act.may(.writeRecord, to: client, in: register) {
            problems.append(Problem("client", "choose"))
        }
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let period = try act.period(of: client, on: old.content.aboutOn, in: register)
        let new = RecordEntry(
            id: ID(rawValue: act.newID()), clientID: client, periodID: period, content: old.content,
            authorID: old.authorID, organisationID: old.organisationID, signedAt: act.timestamp)
        try register.insert(new)
        try register.insert(
            RecordMove(
                entry: old.id, newEntry: new.id, reason: reason, movedBy: act.worker.userID, movedAt: act.timestamp))
        return new.id
    }

    package func others(after outcome: ID<RecordEntry>, in register: some Reading) -> [ID<Client>] { [client] }
}

extension Act {
    /// Refuses what was corrected or moved already.
    func mustStand(_ entry: RecordEntry, in register: some Reading) throws {
        let signed = try register.record(of: entry.clientID).first { $0.entry.id == entry.id }
        if signed?.isSuperseded == true { throw Refusal.conflict("entry_corrected") }
        if signed?.movedBecause != nil { throw Refusal.conflict("entry_moved") }
    }

    /// The client's service on the day that the worker writes of; an instructor writes of their own organisation's.
    func period(of client: ID<Client>, on day: Day, in register: some Reading) throws -> ID<ServicePeriod>? {
        try register.periods(of: client).last {
            $0.days.contains(day) && (worker.role == .ownWorker || $0.providerID == worker.organisationID)
        }?.id
    }
}
