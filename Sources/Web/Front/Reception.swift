import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Procedures

/// Receives one request for one route: knows the visitor, reads the body, asks the route, and draws the answer.
struct Reception: Sendable {
    let house: House
    let route: Route?

    func receive(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let route else { return plainError(.notFound, request) }
        let arrival = try await Arrival(request, house: house)
        do {
            let body = try await BodyReader(limit: route.bodyLimit, patience: house.bodyPatience).read(request)
            let form = route.stance == .mark ? self.form(body, request) : FormInput()
            let visit = arrival.visit(house, request, context, form: form, body: body)
            if let turnedAway = try await turnAway(arrival, route, visit) { return turnedAway }
            let answer = try await route.handle(visit)
            try await refuseRole(route, visit)
            let response = try await draw(answer, visit, request)
            return arrival.marked(response, house: house)
        } catch {
            let visit = arrival.visit(house, request, context, form: FormInput(), body: [])
            return arrival.marked(answer(to: error, visit, request), house: house)
        }
    }

    /// What a form sent, in either of the ways that a browser sends it.
    private func form(_ body: [UInt8], _ request: Request) -> FormInput {
        if let boundary = MultipartForm.boundary(of: request.headers[.contentType] ?? "") {
            return FormInput(MultipartForm(body, boundary: boundary))
        }
        return FormInput(urlEncoded: String(decoding: body, as: UTF8.self))
    }

    /// The answer to a visitor who may not come in as they are; nil when they may.
    private func turnAway(_ arrival: Arrival, _ route: Route, _ visit: Visit) async throws -> Response? {
        switch route.door {
        case .open: break
        case .api:
            guard visit.visitor != nil else { throw APIProblem.unauthorised }
            if route.stance == .token, !arrival.hasToken { throw APIProblem.unauthorised }
            return nil
        case .signedIn:
            if case .locked = arrival.visitor { return try KeptForm.lockPage(visit, request: visit.path) }
            guard visit.visitor != nil else { return try await KeptForm.signInPage(visit) }
        }
        if route.stance == .mark, !arrival.isTrue(visit.form["_csrf"], house: house) {
            throw ForgedForm()
        }
        return nil
    }

    /// A form that asks nothing of the register still opens only for a role that ever has grounds for its action.
    private func refuseRole(_ route: Route, _ visit: Visit) async throws {
        guard route.stance == .safe, let action = route.action, let worker = visit.visitor else { return }
        if action.grounds(for: worker.role).isEmpty {
            throw try await house.office.turnAway(worker, from: action)
        }
    }

    /// The answer to what was thrown: a refusal has its page, a fault is told to the log and not to the reader.
    private func answer(to error: any Error, _ visit: Visit, _ request: Request) -> Response {
        if route?.door == .api { return APIProblem.response(to: error, visit, house: house) }
        switch error {
        case let refusal as Refusal: return refusalPage(refusal, visit, request)
        case is SignInNeeded: return redirect(to: "/sign-in")
        case is ForgedForm: return errorPage(403, visit, request, detail: visit.words.text("front.forged"))
        case let error as any HTTPResponseError: return plainError(error.status, request)
        default: return fault(error, request, visit)
        }
    }

    private func refusalPage(_ refusal: Refusal, _ visit: Visit, _ request: Request) -> Response {
        let words = visit.words
        switch refusal {
        case .notFound: return errorPage(404, visit, request)
        case .notPermitted(_, let tried, let ask):
            let grounds = tried.map { words.name(of: "code.ground", $0) }.joined(separator: ", ")
            let detail =
                tried.isEmpty ? words.text("front.no_ground_for_role") : words.text("front.tried", ["grounds": grounds])
            return errorPage(403, visit, request, detail: detail, whomToAsk: words.name(of: "code.role", ask))
        case .invalid(let problems):
            return errorPage(400, visit, request, detail: problems.map { words.problem($0) }.joined(separator: " "))
        case .againstRules(let findings):
            let text = findings.map { $0.message.in(visit.language) }.joined(separator: " ")
            return errorPage(409, visit, request, detail: text)
        case .stale: return errorPage(409, visit, request)
        case .conflict(let reason):
            return errorPage(409, visit, request, detail: words.problem(Problem("", reason)))
        }
    }
}

/// The form's mark is not the session's.
struct ForgedForm: Error {}
