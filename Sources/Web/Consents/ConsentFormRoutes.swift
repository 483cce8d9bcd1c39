import Casework
import Pages
import Procedures

/// Consent forms of the rulebooks: filled in, and printed blank for signing on paper.
enum ConsentFormRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/consent-forms/:form", .recordConsent) { visit in
            .page(try await page(visit, visit.entered(try await start(visit))), nav: "clients")
        },
        .post("/clients/:client/consent-forms/:form", .recordConsent, record),
        .get("/clients/:client/consent-forms/:form/print", .recordConsent) { visit in
            let opened = try await open(visit)
            let paper = ConsentFormPaper(form: opened.form, client: opened.client, county: opened.county.name)
            return .page(DocumentPage.consentForm(paper, today: visit.today, words: visit.words), nav: "clients")
        },
    ]

    private static func open(_ visit: Visit) async throws -> OpenConsentForm.Answer {
        let form = try visit.id("form", of: ConsentForm.self).rawValue
        return try await visit.ask(OpenConsentForm(form, of: visit.id("client")))
    }

    /// Today's paper; an organisation that is the only one of its kind in the county is chosen already.
    private static func start(_ visit: Visit) async throws -> [String: [String]] {
        let opened = try await open(visit)
        let today = [visit.words.format.day(visit.today)]
        var start = ["signed_on": today, "valid_from": today, "way": ["paper"]]
        for party in opened.form.parties {
            let kind = ConsentEntry.organisationKinds[party.code]
            let fitting = opened.organisations.filter { $0.kind == kind }
            if fitting.count == 1 { start["organisation." + party.code] = fitting.map(\.id.rawValue) }
        }
        return start
    }

    private static func page(_ visit: Visit, _ entered: Entered) async throws -> FormPage {
        let opened = try await open(visit)
        return FormPage.consentForm(
            entered, opened.form, of: opened.header,
            organisations: opened.organisations.map { ($0.id.rawValue, $0.kind, $0.name) }, guards: visit.guards(),
            today: visit.today, words: visit.words)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let client: ID<Client> = try visit.id("client")
        let opened = try await open(visit)
        var typed = Typed(visit.form)
        let answers = opened.form.parties.compactMap { party -> ConsentFormEntry.Answer? in
            let organisation = String(visit.form["organisation." + party.code].prefix(64))
            guard let given = typed.choice("given." + party.code, among: ["yes", "no"]) else { return nil }
            return ConsentFormEntry.Answer(
                party: party.code, organisationID: organisation.isEmpty ? nil : ID(rawValue: organisation),
                isGiven: given == "yes")
        }
        let way: ConsentOrigin.Way? = typed.code("way")
        let (signedOn, validFrom) = (typed.day("signed_on"), typed.day("valid_from"))
        let (validTo, record) = (typed.dayIfAny("valid_to"), typed.dayIfAny("patient_record_on"))
        let place = typed.textIfAny("signed_place", most: 100)
        do {
            try typed.done()
            guard let way, let signedOn, let validFrom else { throw Refusal.invalid([]) }
            let entry = ConsentFormEntry(
                answers: answers, way: way, signedOn: signedOn, signedPlace: place, validFrom: validFrom,
                validTo: validTo, patientRecordOn: record)
            _ = try await visit.carryOut(
                RecordConsentForm(opened.form.id, of: client, entry: entry, in: visit.language.rawValue))
            return .seeOther("/clients/" + client.rawValue + "/consents", done: "consent_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }
}
