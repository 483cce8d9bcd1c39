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
        .get("/clients/:client/accesses", .listStatedAccesses) { visit in
            let answer = try await visit.ask(ReadStatedAccesses(to: visit.id("client")))
            return .page(
                ListPage.statedAccesses(
                    answer.lines, to: answer.client, tabs: try visit.tabs(of: answer.client.id, current: .trail),
                    words: visit.words), nav: "clients")
        },
        .get("/clients/:client/accesses/:access", .listStatedAccesses) { visit in
            let answer = try await visit.ask(ReadStatedAccesses(to: visit.id("client")))
            let id: ID<StatedAccess> = try visit.id("access")
            guard let line = answer.lines.first(where: { $0.access.id == id }) else {
                throw Refusal.notFound("access")
            }
            return .page(
                FormPage.statedAccess(line, to: answer.client, guards: visit.guards(), words: visit.words),
                nav: "clients")
        },
        .post("/clients/:client/accesses/:access", .lookAtStatedAccess) { visit in
            let client: ID<Client> = try visit.id("client")
            _ = try await visit.carryOut(LookAtStatedAccess(visit.id("access"), to: client))
            return .seeOther("/clients/\(client)/accesses", done: "access_read")
        },
        .get("/accesses", .watchStatedAccesses) { visit in
            let answer = try await visit.ask(
                ListStatedAccesses(page: Int(digits: visit.query["page"], count: 1...4) ?? 1))
            let role = try visit.worker.role
            return .page(
                ListPage.statedAccesses(
                    answer.lines, total: answer.total, page: answer.page, pageSize: ListStatedAccesses.pageSize,
                    namesClients: !Action.nameClient.grounds(for: role).isEmpty, words: visit.words),
                nav: role == .privacyOfficer ? "trail" : "access")
        },
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
