package import Casework
package import Register

/// A sent document that the client reads, with the names of its parts.
package struct OwnDocument: Sendable {
    package let document: Document
    package let author: String
    package let sections: DocumentSections
    /// The names of the needs that an assessment recorded.
    package let needs: [Wording]
}

/// Shows a client one of the documents sent of them.
package struct ReadOwnDocument: Inquiry {
    package static let action = Action.readOwnDocument
    package let document: ID<Document>

    package init(_ document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(from register: some Reading, _ act: Act) throws -> OwnDocument {
        guard let found = try register.document(document), found.state == .sent,
            let client = try register.client(found.clientID)
        else { throw Refusal.notFound("document") }
        let rules = try act.rules(of: client.countyID, on: found.madeOn, in: register)
        let codes = (found.sections[assessedNeedsText] ?? "").split(separator: " ").map(String.init)
        return OwnDocument(
            document: found, author: try register.user(found.authorID)?.name ?? "",
            sections: try act.sections(
                of: found.kind, for: client, in: found.periodID, on: found.madeOn, register),
            needs: codes.map { rules.name(of: $0, in: "assessed_needs") ?? Wording($0) })
    }
}

/// A decision as the client reads it.
package struct OwnDecision: Sendable {
    package let decision: Decision
    package let voucher: Voucher?
    package let provider: String?
    package let formName: Wording
    package let decidedBy: String
    /// The decision that stopped the service before its time; nil when none did.
    package let stop: DecisionStop?
    /// The decision that has taken this one's place; nil when none has.
    package let changedBy: Decision?
}

/// Shows a client one of the decisions made of them.
package struct ReadOwnDecision: Inquiry {
    package static let action = Action.readOwnDecision
    package let decision: ID<Decision>

    package init(_ decision: ID<Decision>) { self.decision = decision }

    package var subject: Subject { .decision(decision) }

    package func answer(from register: some Reading, _ act: Act) throws -> OwnDecision {
        guard let found = try register.decision(decision), found.state == .approved else {
            throw Refusal.notFound("decision")
        }
        let form = found.terms.serviceForm
        let rules = try act.books(in: register).ruleSet(editions: found.rulebooks)
        return OwnDecision(
            decision: found, voucher: try register.voucher(ofDecision: decision),
            provider: try found.terms.providerID.flatMap { try register.organisation($0)?.name },
            formName: rules.serviceForm(form)?.name ?? Wording(form),
            decidedBy: try found.approvedBy.flatMap { try register.user($0)?.name } ?? "",
            stop: try register.stop(of: decision),
            changedBy: try register.change(of: decision).flatMap { $0.state == .approved ? $0 : nil })
    }
}
