import Casework
import Pages
import Procedures

/// Opening, for a stated reason, a client who isn't one's own.
enum StatedAccessRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/access", .stateAccess) { visit in
            .page(try await page(visit, problems: []), nav: "clients")
        },
        .post("/clients/:client/access", .stateAccess, state),
    ]

    private static func state(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let reason = typed.code("reason", StatedAccess.Reason.self)
        let explanation = typed.text("explanation", most: 500)
        do {
            try typed.done()
            guard let reason, let explanation else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(StateAccess(client: client, reason: reason, explanation: explanation))
            return .seeOther("/clients/" + client.rawValue, done: "access_stated")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, problems: problems), nav: "clients")
        }
    }

    private static func page(_ visit: Visit, problems: [Problem]) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let words = visit.words
        let name = try await visit.ask(NameForAccess(client: client))
        let field = { (name: String) in problems.at(name).map { words.problem($0) } }
        return FormPage(
            title: words.text("clients.access.title"), action: visit.path, guards: visit.guards(),
            sections: [
                FormSection(fields: [
                    FormField(
                        "reason", words.text("clients.access.reason"), .radios, value: visit.form["reason"],
                        error: field("reason"),
                        options: StatedAccess.Reason.allCases.map {
                            FormField.Option($0.rawValue, words.name(of: "code.access_reason", $0.rawValue))
                        }),
                    FormField(
                        "explanation", words.text("clients.access.explanation"), .area(rows: 3),
                        value: visit.form["explanation"], hint: words.text("clients.access.explanation_hint"),
                        error: field("explanation")),
                ])
            ],
            buttons: [
                Button(words.text("clients.access.button")),
                Button(words.text("layout.button.cancel"), to: "/clients", .quiet),
            ], subject: name, intro: words.text("clients.access.intro"),
            crumbs: [
                Crumb(words.text("clients.list.title"), to: "/clients"), Crumb(words.text("clients.access.title")),
            ])
    }
}
