import Casework
import Pages
import Procedures

/// Changing what is written of a client, and recording a new referral of them.
enum EditClientRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/edit", .editClient) { visit in
            .page(try await page(visit, problems: []), nav: "clients")
        },
        .post("/clients/:client/edit", .editClient, edit),
        .get("/clients/:client/referrals/new", .recordReferral) { visit in
            let suggested = ["received_on": [visit.words.format.day(visit.today)], "purpose": ["mapping"]]
            return .page(try await referralPage(visit, visit.entered(suggested)), nav: "clients")
        },
        .post("/clients/:client/referrals", .recordReferral, refer),
    ]

    private static func edit(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let basics = typed.basics()
        do {
            if !typed.problems.isEmpty {
                for problem in basics.problems(on: visit.today, benefits: [basics.benefit])
                where typed.problems.at(problem.field) == nil { typed.note(problem) }
            }
            try typed.done()
            _ = try await visit.carryOut(EditClient(client: client, basics: basics, version: visit.version ?? 0))
            return .seeOther("/clients/" + client.rawValue, done: "client_saved")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, problems: problems), nav: "clients")
        } catch Refusal.stale {
            return .again(try await page(visit, problems: [], isStale: true), nav: "clients")
        }
    }

    /// The form with what was typed; after somebody else's change it carries the new version and shows both values.
    private static func page(_ visit: Visit, problems: [Problem], isStale: Bool = false) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let (found, codes) = try await visit.ask(OpenClientForm(client: client))
        let basics = ClientBasics(of: found)
        var stored: [String: String] = [:]
        if isStale {
            let benefits = Dictionary(codes.benefits.map { ($0.code, $0.name.in(visit.language)) }) { one, _ in one }
            stored = ClientForm.stored(
                basics, typed: { visit.form[$0] }, benefits: benefits, words: visit.words)
        }
        let entered = visit.entered(basics.fields(visit.words.format), problems: problems, stored: stored)
        let version = isStale || visit.version == nil ? found.version : visit.version
        return FormPage.editClient(
            found, entered, visit.choices(codes), guards: visit.guards(version: version), isStale: isStale,
            today: visit.today, words: visit.words)
    }

    private static func refer(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let entry = typed.referral()
        do {
            try typed.done()
            guard let entry else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(RecordReferral(client: client, entry: entry))
            return .seeOther("/clients/" + client.rawValue, done: "referral_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await referralPage(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }

    private static func referralPage(_ visit: Visit, _ entered: Entered) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let (header, codes) = try await visit.ask(
            OpenReferralForm(client: client, receivedOn: visit.typedReceivedOn))
        return FormPage.newReferral(
            entered, of: header, visit.choices(codes), guards: visit.guards(), today: visit.today, words: visit.words)
    }
}
