import Casework
import Pages
import Procedures

/// What has been told of the client to others and asked of them, on which basis.
enum DisclosureRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/disclosures", .listDisclosures) { visit in
            let file = try await visit.ask(ListDisclosures(of: visit.id("client")))
            let names = Dictionary(
                file.consents.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            let parties = Dictionary(
                file.consents.choices.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
            let rows = file.disclosures.map { one in
                DisclosureRow(
                    one, party: (parties[one.party] ?? file.consents.parties[one.party])?.in(visit.language)
                        ?? one.party,
                    organisation: one.organisationID.flatMap { names[$0] }, writer: file.writers[one.recordedBy] ?? "")
            }
            return .page(
                ListPage.disclosures(
                    rows, of: file.consents.header, mayRecord: file.mayRecord, today: visit.today, words: visit.words),
                nav: "clients")
        },
        .get("/clients/:client/disclosures/new", .recordDisclosure) { visit in
            let start = [
                "done_on": [visit.words.format.day(visit.today)], "way": ["given"], "kind": ["service"],
                "basis": ["consent"],
            ]
            return .page(try await page(visit, visit.entered(start)), nav: "clients")
        },
        .post("/clients/:client/disclosures", .recordDisclosure, record),
    ]

    private static func page(
        _ visit: Visit, _ entered: Entered, problems: [String] = []
    ) async throws -> FormPage {
        let file = try await visit.ask(ListDisclosures(of: visit.id("client"))).consents
        return FormPage.disclosure(
            entered, of: file.header, parties: visit.options(file.choices),
            organisations: file.organisations.map { FormField.Option($0.id.rawValue, $0.name) },
            guards: visit.guards(), problems: problems, today: visit.today, words: visit.words)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let client: ID<Client> = try visit.id("client")
        var typed = Typed(visit.form)
        let way: Disclosure.Way? = typed.code("way")
        let kind: Disclosure.Kind? = typed.code("kind")
        let content = typed.textIfAny("content", most: 2_000)
        let basis: Disclosure.Basis? = typed.code("basis")
        let law = typed.textIfAny("law", most: 200)
        let doneOn = typed.day("done_on")
        let organisation = String(visit.form["organisation"].prefix(64))
        do {
            try typed.done()
            guard let way, let kind, let basis, let doneOn else { throw Refusal.invalid([]) }
            let entry = DisclosureEntry(
                way: way, party: visit.form["party"],
                organisationID: organisation.isEmpty ? nil : ID(rawValue: organisation), kind: kind, content: content,
                basis: basis, law: law, doneOn: doneOn)
            _ = try await visit.carryOut(RecordDisclosure(of: client, entry))
            return .seeOther("/clients/" + client.rawValue + "/disclosures", done: "disclosure_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, visit.entered(problems: problems)), nav: "clients")
        } catch Refusal.againstRules(let findings) {
            let told = findings.map { $0.message.in(visit.language) }
            return .again(try await page(visit, visit.entered(), problems: told), nav: "clients")
        }
    }
}
