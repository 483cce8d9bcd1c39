package import Casework
package import Register

/// Signs a new entry in the client's record.
package struct WriteRecord: Procedure {
    package static let action = Action.writeRecord
    package let client: ID<Client>
    package let content: RecordContent
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, content: RecordContent) {
        self.client = client
        self.content = content
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<RecordEntry> {
        var problems = content.problems(on: act.today)
        let period = try act.period(of: client, on: content.aboutOn, in: register)
        problems += content.problems(under: try act.recordAreas(in: period, on: content.aboutOn, register))
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        if content.kind == .weeklyFeedback, period == nil {
            throw Refusal.invalid([Problem("about_on", "outside_service")])
        }
        let entry = RecordEntry(
            id: ID(rawValue: act.newID()), clientID: client, periodID: period, content: content,
            authorID: act.worker.userID, organisationID: act.worker.organisationID, signedAt: act.timestamp)
        try register.insert(entry)
        return entry.id
    }

    package func figures(after outcome: ID<RecordEntry>) -> String { "kind=" + content.kind.rawValue }
}

/// Corrects an entry: a new version takes its place and says why.
package struct CorrectRecord: Procedure {
    package static let action = Action.correctRecord
    package let entry: ID<RecordEntry>
    package let content: RecordContent
    package let reason: String
    package var subject: Subject { .entry(entry) }

    package init(_ entry: ID<RecordEntry>, content: RecordContent, reason: String) {
        self.entry = entry
        self.content = content
        self.reason = reason
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<RecordEntry> {
        let old = try act.correctable(entry, in: register)
        var content = self.content
        content.kind = old.content.kind
        var problems = content.problems(on: act.today)
        problems += content.problems(under: try act.recordAreas(in: old.periodID, on: content.aboutOn, register))
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        try act.mustStand(old, in: register)
        let new = RecordEntry(
            id: ID(rawValue: act.newID()), clientID: old.clientID, periodID: old.periodID, content: content,
            authorID: act.worker.userID, organisationID: act.worker.organisationID, signedAt: act.timestamp,
            supersedes: old.id, reason: reason)
        try register.insert(new)
        return new.id
    }
}

extension Act {
    /// What the rules of the day ask to be described of the period's service; nil outside a period.
    func recordAreas(
        in period: ID<ServicePeriod>?, on day: Day, _ register: some Reading
    ) throws -> DocumentSections? {
        guard let period = try period.flatMap({ try register.period($0) }),
            let client = try register.client(period.clientID)
        else { return nil }
        return try rules(of: client.countyID, on: day, in: register).recordAreas(for: period.serviceForm)
    }

    /// An entry that the worker wrote; another's is not theirs to correct.
    func correctable(_ id: ID<RecordEntry>, in register: some Reading) throws -> RecordEntry {
        guard let entry = try register.recordEntry(id), entry.isSeen(by: worker) else {
            throw Refusal.notFound("entry")
        }
        guard entry.authorID == worker.userID else {
            throw Refusal.notPermitted(
                action: Action.correctRecord.name, tried: [], ask: Action.correctRecord.ask.rawValue)
        }
        return entry
    }
}
