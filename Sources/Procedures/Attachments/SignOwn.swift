package import Casework
package import Register

/// A client's own consent as they sign it.
package struct OpenOwnConsent: Inquiry {
    package static let action = Action.signOwn
    package let consent: ID<Consent>

    package init(_ consent: ID<Consent>) { self.consent = consent }

    package var subject: Subject { .consent(consent) }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (paper: ConsentPaper, signatures: [Signature]) {
        (try PrintConsent(consent).answer(from: register, act), try register.signatures(of: subject))
    }
}

/// A client's own contract as they sign it.
package struct OpenOwnContract: Inquiry {
    package static let action = Action.signOwn
    package let document: ID<Document>

    package init(_ document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (paper: OwnDocumentPaper, signatures: [Signature]) {
        let paper = try PrintOwnDocument(document).answer(from: register, act)
        guard paper.own.document.kind == .contract else { throw Refusal.notFound("document") }
        return (paper, try register.signatures(of: subject))
    }
}

/// Signs what the client has just read: who, when, the version and the digest of the text are kept.
package struct SignOwn: Procedure {
    package static let action = Action.signOwn
    package let subject: Subject
    let version: Int
    let textDigest: String

    /// - Parameters:
    ///   - version: the version that was shown
    ///   - textDigest: SHA-256 of the text that was shown, in hexadecimal
    package init(_ subject: Subject, version: Int, textDigest: String) {
        self.subject = subject
        self.version = version
        self.textDigest = textDigest
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let current = try current(in: register)
        if current != version { throw Refusal.stale(current: current) }
        guard let client = try register.client(of: subject) else { throw Refusal.notFound("subject") }
        if try register.signatures(of: subject).contains(where: {
            $0.userID == act.worker.userID && $0.textVersion == version
        }) {
            throw Refusal.conflict("signed_already")
        }
        try register.insert(
            Signature(
                id: ID(rawValue: act.newID()), subject: subject.name, clientID: client, userID: act.worker.userID,
                signedOn: act.today, signedAt: act.timestamp, textVersion: version, textDigest: textDigest))
        if case .consent(let consent) = subject { try register.signIn(consent, on: act.today) }
        return Done()
    }

    /// The version of what may be signed now.
    private func current(in register: some Reading) throws -> Int {
        switch subject {
        case .consent(let id):
            guard let found = try register.consent(id) else { throw Refusal.notFound("consent") }
            if found.withdrawnOn != nil { throw Refusal.conflict("consent_not_in_force") }
            return found.version
        case .document(let id):
            guard let found = try register.document(id), found.state == .sent, found.kind == .contract else {
                throw Refusal.notFound("document")
            }
            return found.version
        default: throw Refusal.notFound("subject")
        }
    }

    package func figures(after outcome: Done) -> String { "text=" + String(textDigest.prefix(16)) }
}
