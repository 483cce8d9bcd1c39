package import Casework
package import Register

/// Completes a draft: from now on it is read and never changed.
package struct SendDocument: Procedure {
    package static let action = Action.sendDocument
    package let document: ID<Document>
    package let version: Int
    /// Who becomes the client's own worker as a needs assessment is completed; nil when nobody is named.
    package let ownWorker: ID<UserAccount>?

    package init(_ document: ID<Document>, version: Int, ownWorker: ID<UserAccount>? = nil) {
        self.document = document
        self.version = version
        self.ownWorker = ownWorker
    }

    package var subject: Subject { .document(document) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let draft = try act.draft(document, Self.action, register)
        guard let client = try register.client(draft.clientID) else { throw Refusal.notFound("client") }
        if draft.version != version { throw Refusal.stale(current: draft.version) }
        if draft.kind.needsProfessional, !act.worker.isProfessional { throw Refusal.conflict("only_professional") }
        let sections = try act.sections(of: draft.kind, for: client, in: draft.periodID, on: draft.madeOn, register)
        let missing = sections.missing(in: draft.sections).map { Problem("section." + $0, "section_missing") }
        if !missing.isEmpty { throw Refusal.invalid(missing) }
        if draft.kind == .needsAssessment { try act.nameOwnWorker(ownWorker, of: client, register) }
        guard try register.send(draft.id, on: act.today, from: version) else {
            throw Refusal.stale(current: draft.version)
        }
        return Done()
    }
}
