import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Procedures

/// What is known of a request before its route is asked: the visitor, the language, the marks of the browser.
struct Arrival: Sendable {
    let visitor: Doorkeeper.Visitor
    let language: Language
    let hasToken: Bool
    /// The secret that the marks of forms are made from: the session's, or before one the door cookie's.
    private let markSecret: String
    private let newDoorCookie: String?
    private let newLanguage: Language?
    private let site: String?
    /// The theme that the reader has chosen in this browser.
    private let theme: String?

    init(_ request: Request, house: House) async throws {
        let query = FormInput(urlEncoded: request.uri.query ?? "")
        let cookies = request.cookies
        var visitor = Doorkeeper.Visitor.nobody
        var hasToken = false
        if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
            hasToken = true
            if let worker = try await house.doorkeeper.worker(token: String(header.dropFirst(7).prefix(200))) {
                visitor = .worker(worker, Session.ofToken(worker))
            }
        } else if let secret = cookies[Self.sessionCookie(house)]?.value, secret.utf8.count <= 100 {
            visitor = try await house.doorkeeper.visitor(secret)
        }
        self.visitor = visitor
        self.hasToken = hasToken
        newLanguage = Language(rawValue: query["lang"])
        language =
            newLanguage ?? cookies["polku_lang"].flatMap { Language(rawValue: $0.value) }
            ?? visitor.worker.flatMap { Language(rawValue: $0.language) } ?? .fi
        theme = cookies["polku-theme"].flatMap { ["light", "dark"].contains($0.value) ? $0.value : nil }
        let door = cookies["polku_door"]?.value
        let isNew = door == nil && visitor.session == nil
        newDoorCookie = isNew ? house.doorkeeper.locks.secret() : nil
        markSecret = visitor.session?.csrfSecret ?? door ?? newDoorCookie ?? ""
        site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    }

    static func sessionCookie(_ house: House) -> String { house.isSecure ? "__Host-polku" : "polku_session" }

    /// A mark for forms, another for each page, so that its bytes tell nothing.
    private static func mark(of markSecret: String, _ house: House) -> String {
        let salt = String(house.doorkeeper.locks.secret().prefix(16))
        return salt + "." + house.doorkeeper.locks.digest(salt + markSecret + salt)
    }

    /// The mark for forms of a session that has just begun.
    static func mark(ofSession secret: String, _ house: House) async throws -> String {
        let visitor = try await house.doorkeeper.visitor(secret)
        return mark(of: visitor.session?.csrfSecret ?? "", house)
    }

    /// Whether a form's mark is this browser's and the form was sent from our own pages.
    func isTrue(_ mark: String, house: House) -> Bool {
        if let site, site != "same-origin", site != "none" { return false }
        let parts = mark.split(separator: ".")
        guard parts.count == 2, !markSecret.isEmpty else { return false }
        let salt = String(parts[0])
        let expected = Array(house.doorkeeper.locks.digest(salt + markSecret + salt).utf8)
        let given = Array(String(parts[1]).utf8)
        return expected.count == given.count && zip(expected, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    func visit(_ house: House, _ request: Request, _ context: SiteContext, form: FormInput, body: [UInt8]) -> Visit {
        let query = FormInput(urlEncoded: request.uri.query ?? "")
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters { parameters[String(name)] = String(value) }
        return Visit(
            house: house, path: request.uri.path, parameters: parameters, query: query, form: form, body: body,
            headers: request.headers, language: language, theme: theme,
            visitor: visitor.workerUnlessLocked, session: visitor.session,
            csrf: Self.mark(of: markSecret, house), reference: house.newKey())
    }

    /// The response with the cookies that this arrival needs.
    func marked(_ response: Response, house: House) -> Response {
        var response = response
        if let newDoorCookie {
            response.setCookie(
                Cookie(
                    name: "polku_door", value: newDoorCookie, path: "/", secure: house.isSecure, httpOnly: true,
                    sameSite: .lax))
        }
        if let newLanguage {
            response.setCookie(
                Cookie(
                    name: "polku_lang", value: newLanguage.rawValue, maxAge: 31_536_000, path: "/",
                    secure: house.isSecure, httpOnly: true, sameSite: .lax))
        }
        return response
    }
}

extension Doorkeeper.Visitor {
    var worker: Worker? {
        switch self {
        case .nobody: nil
        case .worker(let worker, _), .locked(let worker, _): worker
        }
    }

    var workerUnlessLocked: Worker? {
        if case .worker(let worker, _) = self { worker } else { nil }
    }

    var session: Session? {
        switch self {
        case .nobody: nil
        case .worker(_, let session), .locked(_, let session): session
        }
    }
}

extension Session {
    /// What stands for a session when a program comes with a token.
    static func ofToken(_ worker: Worker) -> Session {
        Session(
            idHash: "", userID: worker.userID, assignmentID: worker.assignmentID, csrfSecret: "", createdAt: "",
            seenAt: "", isLocked: false)
    }
}
