package import Casework
package import Register

/// Begins a document as a draft.
package struct StartDocument: Procedure {
    package static let action = Action.writeDocument
    package let client: ID<Client>
    package let kind: Document.Kind
    package let period: ID<ServicePeriod>?
    package let text: DocumentText

    package init(client: ID<Client>, kind: Document.Kind, period: ID<ServicePeriod>? = nil, text: DocumentText) {
        self.client = client
        self.kind = kind
        self.period = period
        self.text = text
    }

    package var subject: Subject { period.map(Subject.period) ?? .client(client) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Document> {
        try act.mustWrite(kind, Self.action)
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        if let period, try register.client(of: .period(period)) != client.id { throw Refusal.notFound("period") }
        try act.mustBelong(to: period, Self.action, register)
        try act.check(text, of: kind, for: client, register)
        if kind.isReport, let period, try register.openDraft(kind, of: period) != nil {
            throw Refusal.conflict("report_begun")
        }
        let sections = try act.sections(of: kind, for: client, in: period, on: text.madeOn, register)
        let document = Document(
            id: ID(rawValue: act.newID()), clientID: client.id, periodID: period, kind: kind, madeOn: text.madeOn,
            state: .draft, authorID: act.worker.userID, reviewMonths: text.reviewMonths, review: text.review,
            sections: act.kept(text.sections, of: kind, under: sections))
        try register.insert(document)
        try register.noteEdit(of: document.id, by: act.worker.userID, at: act.timestamp)
        return document.id
    }
}

/// Writes a draft anew.
///
/// When another writer has saved it meanwhile, what only one of the two has changed is taken from that one.
package struct EditDocument: Procedure {
    package static let action = Action.writeDocument
    package let document: ID<Document>
    package let version: Int
    package let text: DocumentText
    /// The marks of the sections that the writer began from; without them a draft saved meanwhile is left as it is.
    package let marks: [String: String]

    package init(_ document: ID<Document>, version: Int, text: DocumentText, marks: [String: String] = [:]) {
        self.document = document
        self.version = version
        self.text = text
        self.marks = marks
    }

    package var subject: Subject { .document(document) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let old = try act.draft(document, Self.action, register)
        guard let client = try register.client(old.clientID) else { throw Refusal.notFound("client") }
        if old.version != version, marks.isEmpty { throw Refusal.stale(current: old.version) }
        try act.check(text, of: old.kind, for: client, register)
        let sections = try act.sections(of: old.kind, for: client, in: old.periodID, on: text.madeOn, register)
        var written = act.kept(text.sections, of: old.kind, under: sections)
        if old.version != version {
            let merge = TextMerge(mine: written, stored: old.sections, marks: marks)
            if !merge.disputed.isEmpty { throw Refusal.stale(current: old.version) }
            written = merge.parts
        }
        let new = Document(
            id: old.id, clientID: old.clientID, periodID: old.periodID, kind: old.kind, madeOn: text.madeOn,
            state: .draft, authorID: old.authorID, supersedes: old.supersedes, correctionReason: old.correctionReason,
            reviewMonths: text.reviewMonths, review: text.review, sections: written)
        guard try register.update(new, from: old.version) else { throw Refusal.stale(current: old.version) }
        try register.noteEdit(of: old.id, by: act.worker.userID, at: act.timestamp)
        return Done()
    }
}

extension Act {
    /// The draft that the worker may write.
    ///
    /// - Throws: `Refusal.conflict` when it is sent already: a sent document is corrected by a new one
    func draft(_ id: ID<Document>, _ action: Action, _ register: some Reading) throws -> Document {
        guard let document = try register.document(id) else { throw Refusal.notFound("document") }
        try mustWrite(document.kind, action)
        try mustBelong(to: document.periodID, action, register)
        if document.state == .sent { throw Refusal.conflict("document_sent") }
        return document
    }
}
