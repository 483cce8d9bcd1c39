package import Casework
package import Register

/// Begins a correction of a sent document: a new draft that names it and the reason, with its texts to work on.
package struct CorrectDocument: Procedure {
    package static let action = Action.writeDocument
    package let document: ID<Document>
    package let reason: String

    package init(_ document: ID<Document>, reason: String) {
        self.document = document
        self.reason = reason
    }

    package var subject: Subject { .document(document) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Document> {
        guard let old = try register.document(document) else { throw Refusal.notFound("document") }
        try act.mustWrite(old.kind, Self.action)
        try act.mustBelong(to: old.periodID, Self.action, register)
        if old.state == .draft { throw Refusal.conflict("document_not_sent") }
        if try register.correction(of: old.id) != nil { throw Refusal.conflict("document_corrected") }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        let new = Document(
            id: ID(rawValue: act.newID()), clientID: old.clientID, periodID: old.periodID, kind: old.kind,
            madeOn: act.today, state: .draft, authorID: act.worker.userID, supersedes: old.id,
            correctionReason: reason, reviewMonths: old.reviewMonths, review: old.review, sections: old.sections)
        try register.insert(new)
        return new.id
    }
}
