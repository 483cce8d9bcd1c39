import Casework
import Pages
import Procedures

/// Opening a new client's file: first whether the person is known already, then the form.
enum RegisterClientRoutes {
    static let routes: [Route] = [
        .get("/clients/new", .registerClient) { visit in
            .page(searchPage(visit, problems: []), nav: "clients")
        },
        .post("/clients/new", .registerClient, trail: .read, search),
        .post("/clients", .registerClient, register),
    ]

    private static func searchPage(_ visit: Visit, problems: [Problem]) -> FormPage {
        let words = visit.words
        return FormPage(
            title: words.text("clients.new.title"), action: "/clients/new", guards: visit.guards(),
            sections: [FormSection(fields: [identityField(visit.entered(problems: problems), .text, words)])],
            buttons: [
                Button(words.text("clients.new.search")),
                Button(words.text("layout.button.cancel"), to: "/clients", .quiet),
            ],
            intro: words.text("clients.new.intro"), crumbs: crumbs(words))
    }

    private static func identityField(_ entered: Entered, _ kind: FormField.Kind, _ words: Words) -> FormField {
        var field = FormField(
            "identity_code", words.name(of: "clients.field", "identity_code"), kind,
            hint: kind == .text ? words.text("clients.new.identity_hint") : nil)
        field.autocomplete = "off"
        return entered.filled(field)
    }

    private static func search(_ visit: Visit) async throws -> Answer {
        guard let code = PersonalIdentityCode(visit.form["identity_code"]) else {
            let problem = Problem("identity_code", visit.form["identity_code"].isEmpty ? "required" : "identity_code")
            return .again(searchPage(visit, problems: [problem]), nav: "clients")
        }
        let check = try await visit.ask(CheckNewClient(identityCode: code))
        if let same = check.same { return .page(MessagePage.known(same, words: visit.words), nav: "clients") }
        if check.isElsewhere { return .page(MessagePage.elsewhere(words: visit.words), nav: "clients") }
        let format = visit.words.format
        let suggested: [String: [String]] = [
            "identity_code": [code.text], "language": [visit.language == .sv ? "sv" : "fi"], "payer": ["kela"],
            "benefit": ["unknown"], "received_on": [format.day(visit.today)], "purpose": ["mapping"],
        ]
        let entered = Entered(values: suggested)
        return .page(try await form(visit, entered, sameDay: check.sameDay, code: code), nav: "clients")
    }

    private static func register(_ visit: Visit) async throws -> Answer {
        guard let code = PersonalIdentityCode(visit.form["identity_code"]) else {
            return .again(searchPage(visit, problems: [Problem("identity_code", "identity_code")]), nav: "clients")
        }
        var typed = Typed(visit.form)
        let basics = typed.basics()
        let referral = typed.referral()
        do {
            try await checked(&typed, basics, visit)
            guard let referral else { throw Refusal.invalid(typed.problems) }
            let client = try await visit.carryOut(
                RegisterClient(identityCode: code, basics: basics, referral: referral))
            return .seeOther("/clients/" + client.rawValue, done: "client_registered")
        } catch Refusal.invalid(let problems) {
            return .again(
                try await form(visit, visit.entered(problems: problems), sameDay: [], code: code), nav: "clients")
        }
    }

    /// Tells everything that is wrong at once: how it was typed and what it says.
    private static func checked(_ typed: inout Typed, _ basics: ClientBasics, _ visit: Visit) async throws {
        if typed.problems.isEmpty { return }
        let codes = try await visit.ask(AskClientCodes(receivedOn: visit.today))
        for problem in basics.problems(on: visit.today, benefits: codes.benefits.map(\.code))
        where typed.problems.at(problem.field) == nil { typed.note(problem) }
        try typed.done()
    }

    private static func form(
        _ visit: Visit, _ entered: Entered, sameDay: [NewClientCheck.Known], code: PersonalIdentityCode
    ) async throws -> FormPage {
        let words = visit.words
        let choices = visit.choices(try await visit.ask(AskClientCodes(receivedOn: visit.typedReceivedOn)))
        let identity = identityField(entered, .readOnly, words)
        let artificial = code.isArtificial ? [Note(.info, words.text("clients.new.artificial"))] : []
        return FormPage(
            title: words.text("clients.new.title"), action: "/clients", guards: visit.guards(),
            sections: ClientForm.sections(entered, identityCode: identity, choices, words)
                + [ClientForm.referral(entered, choices, words)],
            buttons: [
                Button(words.text("clients.new.button")),
                Button(words.text("layout.button.cancel"), to: "/clients", .quiet),
            ],
            subject: words.text("clients.born", ["day": words.format.day(code.birthDate)]),
            crumbs: crumbs(words), notes: artificial + sameDay.map { Note.maybeSame($0, words: words) },
            errorHeading: words.text("clients.new.error_heading"))
    }

    private static func crumbs(_ words: Words) -> [Crumb] {
        [Crumb(words.text("clients.list.title"), to: "/clients"), Crumb(words.text("clients.new.title"))]
    }
}
