package import Casework
package import Register

/// A plan with the county whose paper it is.
package struct PlanPaper: Sendable {
    package let file: PlanFile
    package let county: Organisation
}

/// Opens a plan as it is printed.
package struct PrintPlan: Inquiry {
    package static let action = Action.openPlan
    package let plan: ID<Plan>

    package init(_ plan: ID<Plan>) { self.plan = plan }

    package var subject: Subject { .plan(plan) }

    package func answer(from register: some Reading, _ act: Act) throws -> PlanPaper {
        let file = try OpenPlan(plan).answer(from: register, act)
        guard let county = try register.organisation(file.client.countyID) else { throw Refusal.notFound("plan") }
        return PlanPaper(file: file, county: county)
    }
}

/// A consent with the client who gave it and the county that keeps it.
package struct ConsentPaper: Sendable {
    package let consent: Consent
    package let client: Client
    package let county: Organisation
    /// The party's name.
    package let party: Wording
    /// The organisation's name when the party is one.
    package let organisation: String?
    /// Who has signed it by being signed in.
    package let signatures: [Signature]
    /// How many scans of the paper there are.
    package let scans: Int
    /// The form that it was given on, with every answer; nil without one.
    package let sheet: ConsentSheet?
}

/// Opens a consent as it is printed.
package struct PrintConsent: Inquiry {
    package static let action = Action.listConsents
    package let consent: ID<Consent>

    package init(_ consent: ID<Consent>) { self.consent = consent }

    package var subject: Subject { .consent(consent) }

    package func answer(from register: some Reading, _ act: Act) throws -> ConsentPaper {
        guard let found = try register.consent(consent), let client = try register.client(found.clientID),
            let county = try register.organisation(client.countyID)
        else { throw Refusal.notFound("consent") }
        let rules = try act.rules(of: client.countyID, on: found.signedOn, in: register)
        return ConsentPaper(
            consent: found, client: client, county: county,
            party: rules.name(of: found.party, in: "consent_parties") ?? Wording(found.party),
            organisation: try found.organisationID.flatMap { try register.organisation($0)?.name },
            signatures: try register.signatures(of: subject), scans: try register.attachments(of: subject).count,
            sheet: try act.sheet(of: found, in: register))
    }
}

/// Opens a client's own decision as it is printed.
package struct PrintOwnDecision: Inquiry {
    package static let action = Action.readOwnDecision
    package let decision: ID<Decision>

    package init(_ decision: ID<Decision>) { self.decision = decision }

    package var subject: Subject { .decision(decision) }

    package func answer(from register: some Reading, _ act: Act) throws -> DecisionFile {
        let file = try OpenDecision(decision).answer(from: register, act)
        guard file.decision.state == .approved else { throw Refusal.notFound("decision") }
        return file
    }
}

/// Opens a document sent of the client as it is printed.
package struct PrintOwnDocument: Inquiry {
    package static let action = Action.readOwnDocument
    package let document: ID<Document>

    package init(_ document: ID<Document>) { self.document = document }

    package var subject: Subject { .document(document) }

    package func answer(from register: some Reading, _ act: Act) throws -> OwnDocumentPaper {
        let own = try ReadOwnDocument(document).answer(from: register, act)
        guard let client = try register.client(own.document.clientID) else { throw Refusal.notFound("document") }
        return OwnDocumentPaper(
            own: own, client: client,
            period: try own.document.periodID.map { try OpenPeriod($0).answer(from: register, act) })
    }
}

/// A client's own document with what stands on paper around it.
package struct OwnDocumentPaper: Sendable {
    package let own: OwnDocument
    package let client: Client
    package let period: PeriodFile?
}
