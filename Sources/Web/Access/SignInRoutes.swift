import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Procedures

/// Coming in and going out.
enum SignInRoutes {
    static let routes: [Route] = [
        .get("/", nil, door: .open) { visit in
            .seeOther(visit.visitor.map { Navigation.home(for: $0.role) } ?? "/sign-in")
        },
        .get("/sign-in", nil, door: .open) { visit in
            .page(try await page(visit, to: KeptForm.next(visit.query["to"]) ?? ""))
        },
        .post("/sign-in", nil, door: .open, trail: .door, signIn),
        .post("/sign-in/persona", nil, door: .open, trail: .door, persona),
        .post("/sign-out", nil, door: .open, trail: .door) { visit in
            if let session = visit.session, !session.idHash.isEmpty {
                try await visit.house.doorkeeper.signOut(session)
            }
            return .cookie(name: Arrival.sessionCookie(visit.house), value: nil, then: "/sign-in")
        },
        .get("/link/:secret", nil, door: .open, linkPage),
        .post("/link/:secret", nil, door: .open, trail: .door, useLink),
    ]

    private static func page(_ visit: Visit, to: String, problem: String? = nil) async throws -> SignInPage {
        SignInPage(
            email: visit.form["email"], problem: problem, destination: to, personas: try await personas(visit),
            kept: KeptForm.kept(in: visit.form), words: visit.words)
    }

    /// The cards of a demonstration; none anywhere else.
    static func personas(_ visit: Visit) async throws -> [SignInPage.Persona] {
        let words = visit.words
        guard visit.house.isDemo else { return [] }
        return try await visit.office.personas().map { persona in
            SignInPage.Persona(
                id: persona.user.id.rawValue, name: persona.user.name,
                role: words.name(of: "code.role", persona.role.rawValue) + ", " + persona.organisation,
                hint: words.name(of: "access.persona", persona.role.rawValue))
        }
    }

    private static func signIn(_ visit: Visit) async throws -> Answer {
        let words = visit.words
        let result = try await visit.house.doorkeeper.signIn(
            email: String(visit.form["email"].prefix(200)), password: String(visit.form["password"].prefix(256)))
        let to = KeptForm.next(visit.form["to"]) ?? ""
        switch result {
        case .signedIn(let secret): return try await welcome(secret, visit)
        case .wrong: return .again(try await page(visit, to: to, problem: words.text("front.wrong")))
        case .waiting:
            return .page(
                try await page(visit, to: to, problem: words.text("front.waiting")),
                status: .tooManyRequests)
        case .noRole: return .again(try await page(visit, to: to, problem: words.text("front.no_role")))
        }
    }

    private static func persona(_ visit: Visit) async throws -> Answer {
        let result = try await visit.house.doorkeeper.signInAsPersona(ID(rawValue: visit.form["persona"]))
        guard case .signedIn(let secret) = result else { throw HTTPError(.forbidden) }
        return try await welcome(secret, visit)
    }

    private static func welcome(_ secret: String, _ visit: Visit) async throws -> Answer {
        let kept = KeptForm.kept(in: visit.form)
        let next = KeptForm.next(visit.form["to"])
        if !kept.isEmpty, let next {
            let page = ContinuePage(title: visit.words.text("access.continue.title"), action: next, kept: kept)
            let mark = try await Arrival.mark(ofSession: secret, visit.house)
            return .cookiePage(name: Arrival.sessionCookie(visit.house), value: secret, mark: mark, page)
        }
        return .cookie(name: Arrival.sessionCookie(visit.house), value: secret, then: next ?? "/")
    }

    private static func linkPage(_ visit: Visit) async throws -> Answer {
        guard let holder = try await visit.house.doorkeeper.holder(ofLink: visit.parameters["secret"] ?? "") else {
            throw Refusal.conflict("link_over")
        }
        return .page(passwordPage(visit, holder.name, error: nil))
    }

    private static func useLink(_ visit: Visit) async throws -> Answer {
        let secret = visit.parameters["secret"] ?? ""
        guard let holder = try await visit.house.doorkeeper.holder(ofLink: secret) else {
            throw Refusal.conflict("link_over")
        }
        guard visit.form["password"] == visit.form["again"] else {
            return .again(passwordPage(visit, holder.name, error: visit.words.text("access.link.differ")))
        }
        do {
            let result = try await visit.house.doorkeeper.setPassword(visit.form["password"], withLink: secret)
            guard case .signedIn(let session) = result else { throw Refusal.conflict("no_role") }
            return try await welcome(session, visit)
        } catch Refusal.invalid(let problems) {
            let text = problems.map { visit.words.problem($0) }.joined(separator: " ")
            return .again(passwordPage(visit, holder.name, error: text))
        }
    }

    private static func passwordPage(_ visit: Visit, _ name: String, error: String?) -> FormPage {
        let words = visit.words
        var first = FormField(
            "password", words.text("access.link.password"), .password,
            hint: words.text("access.link.password_hint", ["least": String(Doorkeeper.shortestPassword)]), error: error)
        first.autocomplete = "new-password"
        var again = FormField("again", words.text("access.link.again"), .password)
        again.autocomplete = "new-password"
        return FormPage(
            title: words.text("access.link.title"), action: visit.path, guards: visit.guards(),
            sections: [FormSection(fields: [first, again])], buttons: [Button(words.text("access.link.button"))],
            subject: name)
    }
}
