import Casework
import HTTPTypes
import Pages
import Procedures

/// A session that rests: kept awake, locked by hand, opened again, or gone on with in another role.
enum LockRoutes {
    static let routes: [Route] = [
        .get("/session/keep", nil) { _ in .empty(.noContent) },
        .post("/session/lock", nil, trail: .door) { visit in
            if let session = visit.session { try await visit.house.doorkeeper.lock(session) }
            return .seeOther("/")
        },
        .post("/session/role", nil, trail: .door) { visit in
            if let session = visit.session {
                try await visit.house.doorkeeper.choose(ID(rawValue: visit.form["assignment"]), in: session)
            }
            return .seeOther("/")
        },
        .post("/unlock", nil, door: .open, trail: .door, unlock),
    ]

    static func fields(_ visit: Visit, isWrong: Bool) -> [FormField] {
        var password = FormField(
            "password", visit.words.text("front.sign_in.password"), .password,
            hint: visit.house.isDemo ? visit.words.text("access.lock.demo_hint") : nil,
            error: isWrong ? visit.words.text("front.wrong") : nil)
        password.autocomplete = "current-password"
        return [password]
    }

    private static func unlock(_ visit: Visit) async throws -> Answer {
        guard let session = visit.session else { return .seeOther("/sign-in") }
        if try await visit.house.doorkeeper.unlock(session, password: String(visit.form["password"].prefix(256))) {
            return KeptForm.goOn(visit, home: "/")
        }
        return .again(
            LockPage(
                title: visit.words.text("access.lock.title"), name: "", fields: fields(visit, isWrong: true),
                kept: KeptForm.kept(in: visit.form), next: KeptForm.next(visit.form["to"]) ?? "/",
                errorHeading: visit.words.text("access.lock.failed")))
    }
}
