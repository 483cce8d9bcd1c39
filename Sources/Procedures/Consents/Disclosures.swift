package import Casework
package import Register

/// The client's disclosures, with what a page around them needs.
package struct ListDisclosures: Inquiry {
    package struct Answer: Sendable {
        package let disclosures: [Disclosure]
        package let writers: [ID<UserAccount>: String]
        package let consents: ConsentFile
        package let mayRecord: Bool
    }

    package static let action = Action.listDisclosures
    package let client: ID<Client>
    package var subject: Subject { .client(client) }

    package init(of client: ID<Client>) { self.client = client }

    package func answer(from register: some Reading, _ act: Act) throws -> Answer {
        let found = try register.disclosures(of: client)
        return Answer(
            disclosures: found, writers: try register.userNames(Array(Set(found.map(\.recordedBy)))),
            consents: try ConsentFile(of: client, doors: [:], in: register, act),
            mayRecord: try act.may(.recordDisclosure, to: client, in: register))
    }
}

/// Writes down that information was given or asked for, on a consent in force or on a statute.
///
/// What the rules say may not flow without a consent is refused on any other basis.
package struct RecordDisclosure: Procedure {
    package static let action = Action.recordDisclosure
    package let client: ID<Client>
    let entry: DisclosureEntry
    package var subject: Subject { .client(client) }

    package init(of client: ID<Client>, _ entry: DisclosureEntry) {
        self.client = client
        self.entry = entry
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Disclosure> {
        let rules = try act.rules(of: act.worker.countyID, on: act.today, in: register)
        let consents = try register.consents(of: client)
        let parties = Set(
            rules.codes(of: "consent_parties", on: act.today).map(\.code) + consents.map(\.party))
        let problems = entry.problems(on: act.today, parties: parties.sorted(), consents: consents)
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        let consent = entry.basis == .consent ? entry.consent(among: consents) : nil
        if consent == nil {
            var facts = Facts()
            facts[.disclosureWithoutConsent] = .codes([entry.kind.rawValue])
            let blocks = rules.about(.codesForbidden).about(facts).check(facts).findings.filter {
                $0.severity == .block
            }
            if !blocks.isEmpty { throw Refusal.againstRules(blocks) }
        }
        let disclosure = Disclosure(
            id: ID(rawValue: act.newID()), clientID: client, way: entry.way, party: entry.party,
            organisationID: entry.organisationID, kind: entry.kind, content: entry.content, basis: entry.basis,
            consentID: consent?.id, law: entry.basis == .law ? entry.law : "", doneOn: entry.doneOn,
            recordedBy: act.worker.userID)
        try register.insert(disclosure)
        return disclosure.id
    }

    package func figures(after outcome: ID<Disclosure>) -> String {
        "party=" + entry.party + " kind=" + entry.kind.rawValue + " basis=" + entry.basis.rawValue
    }
}
