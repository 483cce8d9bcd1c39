import Casework
import HTTPTypes
import Pages
import Procedures

/// The people who use Polku, looked after by the county's main user and by those who run a provider.
enum UserRoutes {
    static let routes: [Route] = [
        .get("/users", .listUsers, list),
        .get("/users/:user", .openUser) { visit in
            let open = try await visit.ask(OpenUser(try visit.id("user")))
            return .page(
                ArticlePage.user(
                    open.line.user, roles: open.line.roles, organisations: open.organisations, today: visit.today,
                    words: visit.words), nav: "access")
        },
        .get("/users/:user/edit", .editUser) { visit in
            let user = try await visit.ask(OpenUser(try visit.id("user"))).line.user
            return .page(form(visit, user, Draft(start(user), words: visit.words)), nav: "access")
        },
        .post("/users/:user/edit", .editUser, edit),
        .get("/users/:user/link", .renewLink) { visit in
            let user = try await visit.ask(OpenUser(try visit.id("user"))).line.user
            return .page(
                Draft(words: visit.words).page(
                    visit.words.text("access.link_new.title"), visit, to: visit.path, [],
                    button: visit.words.text("access.link_new.button"), cancel: "/users/" + user.id.rawValue,
                    subject: user.name + ", " + user.email, intro: visit.words.text("access.link_new.intro")),
                nav: "access")
        },
        .post("/users/:user/link", .renewLink) { visit in
            let id: ID<UserAccount> = try visit.id("user")
            _ = try await visit.carryOut(RenewLink(for: id))
            let user = try await visit.ask(OpenUser(id)).line.user
            return try await link(visit, to: user, .passwordReset)
        },
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let words = visit.words
        let answer = try await visit.ask(ListUsers(of: try visit.worker.organisationID))
        let (sought, place) = (visit.query["q"].lowercased(), visit.query["organisation"])
        let shown = answer.lines.filter { line in
            (sought.isEmpty || (line.user.name + " " + line.user.email).lowercased().contains(sought))
                && (place.isEmpty || line.roles.contains { $0.organisationID.rawValue == place })
        }
        var fields = [FormField("q", words.text("access.users.sought"), .search, value: visit.query["q"])]
        if answer.organisations.count > 1 {
            fields.append(
                FormField(
                    "organisation", words.text("access.users.organisation"), .select, value: place,
                    options: [.init("", words.text("access.users.everywhere"))]
                        + answer.organisations.map { .init($0.id.rawValue, $0.name) }))
        }
        return .page(
            ListPage.users(
                shown.map { ($0.user, $0.roles) }, organisations: answer.organisations,
                isNarrowed: shown.count < answer.lines.count,
                showsReview: !Action.reviewAccess.grounds(for: try visit.worker.role).isEmpty,
                showsAccesses: !Action.watchStatedAccesses.grounds(for: try visit.worker.role).isEmpty,
                filters: Filters(
                    label: words.text("access.users.filters"), action: "/users", fields: fields,
                    clearHref: sought.isEmpty && place.isEmpty ? nil : "/users"),
                today: visit.today, words: words), nav: "access")
    }

    /// The page that shows a new one-time link, once.
    static func link(_ visit: Visit, to user: UserAccount, _ purpose: Doorkeeper.LinkPurpose) async throws -> Answer {
        let secret = try await visit.house.doorkeeper.makeLink(for: user.id, purpose)
        return .page(
            MessagePage.oneTimeLink(
                visit.house.publicAddress + "/link/" + secret, to: user.name, back: "/users/" + user.id.rawValue,
                days: purpose == .invitation ? 7 : 1, words: visit.words), nav: "access")
    }

    private static func edit(_ visit: Visit) async throws -> Answer {
        let id: ID<UserAccount> = try visit.id("user")
        do {
            var typed = Typed(visit.form)
            let name = typed.text("name", most: 200)
            let phone = typed.textIfAny("phone", most: 50)
            let language = typed.choice("language", among: Language.allCases.map(\.rawValue))
            try typed.done()
            guard let name, let language else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                EditUser(id, name: name, phone: phone, language: language, version: try visit.expectedVersion))
            return .seeOther("/users/" + id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            let user = try await visit.ask(OpenUser(id)).line.user
            return .again(form(visit, user, try Draft(start(user), again: refusal, visit)), nav: "access")
        }
    }

    private static func start(_ user: UserAccount) -> [String: String] {
        ["name": user.name, "phone": user.phone, "language": user.language]
    }

    private static func form(_ visit: Visit, _ user: UserAccount, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("access.user.edit"), visit, to: "/users/" + user.id.rawValue + "/edit",
            [
                draft.field("name", words.text("access.user.name")),
                draft.field("phone", words.text("access.user.phone"), .telephone, isOptional: true),
                draft.field(
                    "language", words.text("access.user.language"), .select,
                    choices: Language.allCases.map { ($0.rawValue, $0.ownName) }),
            ], button: words.name(of: "layout.button", "save_changes"), cancel: "/users/" + user.id.rawValue,
            subject: user.email, version: user.version)
    }
}
