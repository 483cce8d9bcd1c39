import Casework
import HTTPTypes
import Pages
import Procedures

/// Inviting a person to a role; someone who is known already is given another.
enum InvitationRoutes {
    static let routes: [Route] = [
        .get("/users/new", .inviteUser) { visit in
            let answer = try await visit.ask(ListUsers(of: try visit.worker.organisationID))
            let known = answer.lines.first { $0.user.id.rawValue == visit.query["user"] }?.user
            var start = ["from": visit.words.format.typed(visit.today)]
            if let known { start.merge(["name": known.name, "email": known.email, "phone": known.phone]) { $1 } }
            if answer.organisations.count == 1 { start["organisation"] = answer.organisations.first?.id.rawValue }
            return .page(form(visit, answer.organisations, Draft(start, words: visit.words)), nav: "access")
        },
        .post("/users", .inviteUser, invite),
    ]

    private static func invite(_ visit: Visit) async throws -> Answer {
        let known = try await visit.ask(ListUsers(of: try visit.worker.organisationID)).organisations
        do {
            var typed = Typed(visit.form)
            let name = typed.text("name", most: 200)
            let email = typed.email("email")
            let phone = typed.textIfAny("phone", most: 50)
            let organisation = typed.choice("organisation", among: known.map(\.id.rawValue))
            let role: Role? = typed.code("role")
            let days = typed.days("from", "to")
            try typed.done()
            guard let name, let organisation, let role, let days else { throw Refusal.invalid(typed.problems) }
            let invited = try await visit.carryOut(
                InviteUser(
                    to: ID(rawValue: organisation), name: name, email: email, phone: phone, role: role,
                    isProfessional: typed.input["professional"] == "yes", days: days))
            guard invited.isNew else { return .seeOther("/users", done: "role_given") }
            let user = try await visit.ask(OpenUser(invited.user)).line.user
            return try await UserRoutes.link(visit, to: user, .invitation)
        } catch let refusal as Refusal {
            return .again(form(visit, known, try Draft(again: refusal, visit)), nav: "access")
        }
    }

    private static func form(_ visit: Visit, _ organisations: [Organisation], _ draft: Draft) -> FormPage {
        let words = visit.words
        let kinds = Set(organisations.map(\.kind))
        let roles = Role.allCases.filter { $0 != .client && !$0.homes.isDisjoint(with: kinds) }
        return draft.page(
            words.text("access.invite.title"), visit, to: "/users",
            [
                draft.field("name", words.text("access.user.name")),
                draft.field(
                    "email", words.text("access.user.email"), .email, hint: words.text("access.invite.email_hint")),
                draft.field("phone", words.text("access.user.phone"), .telephone, isOptional: true),
                draft.field(
                    "organisation", words.text("access.users.organisation"), .select,
                    choices: (organisations.count > 1 ? [("", words.text("organisations.choose"))] : [])
                        + organisations.map { ($0.id.rawValue, $0.name) }),
                draft.field(
                    "role", words.text("access.user.role"), .select,
                    choices: [("", words.text("organisations.choose"))]
                        + roles.map { ($0.rawValue, words.name(of: "code.role", $0.rawValue)) }),
                draft.field(
                    "professional", words.text("access.user.professional"), .checkbox,
                    hint: words.text("access.user.professional_hint")),
                draft.field("from", words.text("access.user.from"), .date),
                draft.field("to", words.text("access.user.to"), .date, isOptional: true),
            ], button: words.text("access.invite.button"), cancel: "/users",
            intro: words.text("access.invite.intro"))
    }
}
