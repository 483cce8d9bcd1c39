package import Casework
package import Register

/// The client's consents, with what a page around them needs.
package struct ConsentFile: Equatable, Sendable {
    package let header: ClientHeader
    package let consents: [Consent]
    /// The names of the codes of parties.
    package let parties: [String: Wording]
    /// The codes of parties that may be chosen today.
    package let choices: [CodeList.Code]
    /// The organisations of the county, by name.
    package let organisations: [Organisation]
    package let openDoors: Set<String>
    /// The forms in use today.
    package let forms: [ConsentForm]
    /// The forms that consents were given on, by the consent that leads them.
    package let given: [ID<Consent>: ConsentForm]
}

/// What has the client said yes and no to?
package struct ListConsents: Inquiry {
    package static let action = Action.listConsents
    package let client: ID<Client>
    package let doors: [String: Action]
    package var subject: Subject { .client(client) }

    package init(client: ID<Client>, doors: [String: Action]) {
        self.client = client
        self.doors = doors
    }

    package func answer(from register: some Reading, _ act: Act) throws -> ConsentFile {
        try ConsentFile(of: client, doors: doors, in: register, act)
    }
}

/// One consent, for taking it back.
package struct OpenConsent: Inquiry {
    package static let action = Action.withdrawConsent
    package let consent: ID<Consent>
    package var subject: Subject { .consent(consent) }

    package init(consent: ID<Consent>) { self.consent = consent }

    package func answer(from register: some Reading, _ act: Act) throws -> (consent: Consent, file: ConsentFile) {
        guard let found = try register.consent(consent) else { throw Refusal.notFound("consent") }
        return (found, try ConsentFile(of: found.clientID, doors: [:], in: register, act))
    }
}

extension ConsentFile {
    init(of client: ID<Client>, doors: [String: Action], in register: some Reading, _ act: Act) throws {
        let sees = ClientPart.seen(by: act.worker.role).contains(.whereabouts)
        guard let header = try register.clientHeader(client, hidesWhereabouts: !sees) else {
            throw Refusal.notFound("client")
        }
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let consents = try register.consents(of: client)
        let books = try act.books(in: register)
        var parties: [String: Wording] = [:]
        for party in Set(consents.map(\.party)) { parties[party] = rules.name(of: party, in: "consent_parties") }
        self.init(
            header: header, consents: consents, parties: parties,
            choices: rules.codes(of: "consent_parties", on: act.today),
            organisations: try register.organisations(of: act.worker.countyID).filter { $0.kind != .county },
            openDoors: try act.openDoors(doors, to: client, in: register),
            forms: rules.consentForms(on: act.today).map(\.form),
            given: consents.reduce(into: [:]) { given, consent in
                given[consent.origin.lead ?? consent.id] = books.consentForm(
                    consent.origin.form, in: consent.origin.edition)
            })
    }
}
