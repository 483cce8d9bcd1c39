package import Casework
package import Register

/// A document with everything its page tells.
package struct DocumentFile: Sendable {
    package let document: Document
    package let client: Client
    package let author: String
    package let sections: DocumentSections
    /// The codes that an assessment may record as needs; empty for other kinds.
    package let needs: [CodeList.Code]
    /// What a plan or a contract of the period's service form may agree on; empty for other kinds.
    package let contents: [ServiceContents]
    /// What the rules say of how it was made and who took part.
    package let findings: [Finding]
    /// The plan that an implementation plan complements, as far as the reader may see it; nil for other documents.
    package let basis: DocumentBasis?
    /// What is chosen of an interim evaluation; nil for other documents.
    package let review: ReviewChoices?
    /// What a report rests on, each fact with its source; empty for other documents.
    package let facts: [ReportFact]
    /// The entries of the record that it may quote while it is a draft, the earliest first.
    package let entries: [SignedEntry]
    /// Who saved it last while it was a draft.
    package let lastEdit: DraftEdit?
    /// The document that corrects this one.
    package let correctedBy: ID<Document>?
    package let deliveries: [DocumentDelivery]
    /// How the county receives documents today.
    package let countyMethods: [DocumentDelivery.Method]
    /// The client's own worker today; nil when nobody is named.
    package let ownWorker: ID<UserAccount>?
    /// Whether the worker writes documents of this kind, and so may edit a draft and correct a sent one.
    package let mayWrite: Bool
    /// Whether the worker may complete this draft.
    package let maySend: Bool
}

/// Opens a document for reading or for going on with it.
package struct OpenDocument: Inquiry {
    package static let action = Action.openDocument
    package let document: ID<Document>

    package init(_ document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(from register: some Reading, _ act: Act) throws -> DocumentFile {
        guard let document = try register.document(document), let client = try register.client(document.clientID)
        else { throw Refusal.notFound("document") }
        guard document.isReadable(by: act.worker.role) else {
            throw Refusal.notPermitted(
                action: Self.action.name, tried: Self.action.grounds(for: act.worker.role).map(\.rawValue),
                ask: Self.action.ask.rawValue)
        }
        try act.mustBelong(to: document.periodID, Self.action, register)
        let mayWrite =
            try document.kind.writers.contains(act.worker.role) && act.may(.writeDocument, to: client.id, in: register)
        return DocumentFile(
            document: document, client: client, author: try register.user(document.authorID)?.name ?? "",
            sections: try act.sections(
                of: document.kind, for: client, in: document.periodID, on: document.madeOn, register),
            needs: try act.assessableNeeds(document.kind, client, on: document.madeOn, register),
            contents: try act.contents(
                of: document.kind, for: client, in: document.periodID, on: document.madeOn, register),
            findings: try act.findings(ofMaking: document, for: client, register),
            basis: try act.basis(of: document, for: client, register),
            review: try act.reviewChoices(of: document.kind, for: client, on: document.madeOn, register),
            facts: try act.facts(of: document, register),
            entries: document.state == .draft && mayWrite
                ? try act.offeredEntries(
                    to: document.kind, in: document.periodID, besides: document.supersedes, register) : [],
            lastEdit: try register.lastEdit(of: document.id),
            correctedBy: try register.correction(of: document.id),
            deliveries: try register.deliveries(of: document.id),
            countyMethods: try act.rules(of: client.countyID, on: act.today, in: register)
                .countyDeliveryMethods(on: act.today),
            ownWorker: try register.workers(of: client.id, on: act.today).first { $0.duty == .ownWorker }?.userID,
            mayWrite: mayWrite,
            maySend: mayWrite && document.state == .draft
                && (!document.kind.needsProfessional || act.worker.isProfessional))
    }
}
