import Casework
import Pages
import Procedures

/// What the client has said yes and no to.
enum ConsentRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/consents", .listConsents, list),
        .get("/clients/:client/consents/new", .recordConsent) { visit in
            let format = visit.words.format
            let today = [format.day(visit.today)]
            return .page(
                try await form(visit, visit.entered(["signed_on": today, "valid_from": today, "given": ["yes"]])),
                nav: "clients")
        },
        .post("/clients/:client/consents", .recordConsent, record),
        .get("/consents/:consent/withdrawal", .withdrawConsent) { visit in
            .page(try await withdrawalPage(visit, problems: []), nav: "clients")
        },
        .post("/consents/:consent/withdrawal", .withdrawConsent, withdraw),
    ] + ConsentFormRoutes.routes + DisclosureRoutes.routes

    private static func list(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let file = try await visit.ask(ListConsents(client: client, doors: ClientDoors.actions))
        let tabs = ClientTabs.tabs(
            of: client.rawValue, current: .consents, allowed: ClientDoors.tabs(file.openDoors), words: visit.words)
        return .page(
            ListPage.consents(
                file.consents, of: file.header, names: names(file, visit),
                mayRecord: file.openDoors.contains("consents/new"),
                forms: file.forms.map { ($0.id, $0.title.in(visit.language)) },
                seesDisclosures: file.openDoors.contains("disclosures"),
                mayWithdraw: !Action.withdrawConsent.grounds(for: try visit.worker.role).isEmpty, tabs: tabs,
                today: visit.today, words: visit.words),
            nav: "clients")
    }

    private static func names(_ file: ConsentFile, _ visit: Visit) -> ConsentNames {
        ConsentNames(
            parties: file.parties.mapValues { $0.in(visit.language) },
            organisations: file.organisations.map { ($0.id.rawValue, $0.name) })
    }

    private static func form(_ visit: Visit, _ entered: Entered) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let file = try await visit.ask(ListConsents(client: client, doors: [:]))
        let names = names(file, visit)
        let refusals = file.consents.filter { !$0.isGiven }.map { consent in
            names.party(of: consent) + " (" + visit.words.format.day(consent.signedOn) + ")"
        }
        return FormPage.newConsent(
            entered, of: file.header, choices: visit.options(file.choices), names: names, refusals: refusals,
            guards: visit.guards(), today: visit.today, words: visit.words)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let given = typed.choice("given", among: ["yes", "no"])
        let signedOn = typed.day("signed_on")
        let validFrom = typed.day("valid_from")
        let validTo = typed.dayIfAny("valid_to")
        let scope = typed.textIfAny("scope", most: 1_000)
        let place = typed.textIfAny("signed_place", most: 100)
        let organisation = visit.form["organisation"]
        do {
            try typed.done()
            guard let given, let signedOn, let validFrom else { throw Refusal.invalid([]) }
            let entry = ConsentEntry(
                party: visit.form["party"], organisationID: organisation.isEmpty ? nil : ID(rawValue: organisation),
                scope: scope, isGiven: given == "yes", signedOn: signedOn, signedPlace: place, validFrom: validFrom,
                validTo: validTo)
            _ = try await visit.carryOut(RecordConsent(client: client, entry: entry))
            return .seeOther("/clients/" + client.rawValue + "/consents", done: "consent_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }

    private static func withdrawalPage(
        _ visit: Visit, problems: [Problem], isStale: Bool = false
    ) async throws -> FormPage {
        let consent = try visit.id("consent", of: Consent.self)
        let (found, file) = try await visit.ask(OpenConsent(consent: consent))
        return FormPage.withdrawal(
            visit.entered(problems: problems), of: found, party: names(file, visit).party(of: found),
            header: file.header, guards: visit.guards(version: found.version),
            problems: isStale ? [visit.words.problem(Problem("", "changed"))] : [], today: visit.today,
            words: visit.words)
    }

    private static func withdraw(_ visit: Visit) async throws -> Answer {
        let consent = try visit.id("consent", of: Consent.self)
        var typed = Typed(visit.form)
        let reason = typed.text("reason", most: 500)
        do {
            try typed.done()
            guard let reason else { throw Refusal.invalid([]) }
            let client = try await visit.carryOut(
                WithdrawConsent(consent: consent, reason: reason, version: visit.version ?? 0))
            return .seeOther("/clients/" + client.rawValue + "/consents", done: "consent_withdrawn")
        } catch Refusal.invalid(let problems) {
            return .again(try await withdrawalPage(visit, problems: problems), nav: "clients")
        } catch Refusal.stale {
            return .again(try await withdrawalPage(visit, problems: [], isStale: true), nav: "clients")
        }
    }
}
