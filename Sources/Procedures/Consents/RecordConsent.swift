package import Casework
package import Register

/// Records what the client signed: a consent, or a refusal that is kept and not asked again without a reason.
package struct RecordConsent: Procedure {
    package static let action = Action.recordConsent
    package let client: ID<Client>
    package let entry: ConsentEntry
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, entry: ConsentEntry) {
        self.client = client
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Consent> {
        let county = act.worker.countyID
        let parties = try act.rules(of: county, on: act.today, in: register)
            .codes(of: "consent_parties", on: act.today).map(\.code)
        let organisation = try entry.organisationID.flatMap { try register.organisation($0) }
        let kind = organisation.flatMap { $0.countyID == county ? $0.kind : nil }
        let problems = entry.problems(on: act.today, parties: parties, kind: kind)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let consent = Consent(
            id: ID(rawValue: act.newID()), clientID: client, party: entry.party,
            organisationID: entry.organisationID, scope: entry.scope, isGiven: entry.isGiven,
            signedOn: entry.signedOn, signedPlace: entry.signedPlace, validFrom: entry.validFrom,
            validTo: entry.validTo)
        try register.insert(consent, recordedBy: act.worker.userID)
        return consent.id
    }

    package func figures(after outcome: ID<Consent>) -> String {
        "party=" + entry.party + " given=" + (entry.isGiven ? "yes" : "no")
    }
}

/// Records that the client took a consent back: information stops flowing under it at once.
package struct WithdrawConsent: Procedure {
    package static let action = Action.withdrawConsent
    package let consent: ID<Consent>
    package let reason: String
    package let version: Int
    package var subject: Subject { .consent(consent) }

    package init(consent: ID<Consent>, reason: String, version: Int) {
        self.consent = consent
        self.reason = reason
        self.version = version
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Client> {
        guard let found = try register.consent(consent) else { throw Refusal.notFound("consent") }
        if reason.isEmpty { throw Refusal.invalid([Problem("reason", "required")]) }
        if !found.isGiven || found.withdrawnOn != nil { throw Refusal.conflict("consent_not_in_force") }
        guard try register.withdraw(consent, on: act.today, reason: reason, from: version) else {
            throw Refusal.stale(current: found.version)
        }
        return found.clientID
    }
}
