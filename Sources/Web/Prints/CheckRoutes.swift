import Casework
import HTTPTypes
import Pages
import Procedures

/// Where anyone who holds a paper sees whether it is what Polku printed; nothing is told of any person.
enum CheckRoutes {
    static let routes: [Route] = [
        .get("/check", nil, door: .open, check),
        .post("/check", nil, door: .open, trail: .none, bodyLimit: 4 * 1024) { visit in
            guard let code = CheckCode(typed: visit.form["code"]) else {
                return .again(form(visit, visit.form["code"], visit.words.text("prints.check.not_code")))
            }
            return .seeOther("/check?code=" + code.printed)
        },
    ]

    private static func check(_ visit: Visit) async throws -> Answer {
        let typed = visit.query["code"]
        if typed.isEmpty { return .page(form(visit, "", nil)) }
        guard let code = CheckCode(typed: typed) else {
            return .again(form(visit, typed, visit.words.text("prints.check.not_code")))
        }
        guard let found = try await visit.office.checkPrint(code) else {
            return .page(form(visit, typed, visit.words.text("prints.check.unknown")), status: .notFound)
        }
        return .page(MessagePage.checked(found, code: code, words: visit.words))
    }

    private static func form(_ visit: Visit, _ typed: String, _ error: String?) -> FormPage {
        FormPage.checkPaper(
            typed: String(typed.prefix(40)), error: error, guards: visit.guards(), words: visit.words)
    }
}
