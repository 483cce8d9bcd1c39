import Casework
import Hummingbird
import Pages
import Procedures

/// A form that came when nobody could take it: its fields wait on the sign-in page and are sent on afterwards.
enum KeptForm {
    private static let prefix = "kept."

    /// What was typed, as fields of the page that asks for the password.
    static func fields(_ visit: Visit) -> [KeptField] {
        visit.form.all.filter { $0.name != "_csrf" && $0.name != "to" && !$0.name.hasPrefix(prefix) }
            .map { KeptField(name: $0.name, value: $0.value) }
            + visit.form.all.filter { $0.name.hasPrefix(prefix) }
            .map { KeptField(name: String($0.name.dropFirst(prefix.count)), value: $0.value) }
    }

    /// What was kept, once someone is signed in again.
    static func kept(in form: FormInput) -> [KeptField] {
        form.all.filter { $0.name.hasPrefix(prefix) }
            .map { KeptField(name: String($0.name.dropFirst(prefix.count)), value: $0.value) }
    }

    /// Where to go on: an address of this site and nothing else.
    static func next(_ text: String) -> String? {
        text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\") && text.utf8.count <= 500
            && text.utf8.allSatisfy { $0 > 32 && $0 < 127 } ? text : nil
    }

    /// After signing in: on to where the visitor was going, with the form that waited.
    static func goOn(_ visit: Visit, home: String) -> Answer {
        let next = next(visit.form["to"]) ?? home
        let kept = kept(in: visit.form)
        if kept.isEmpty { return .seeOther(next) }
        return .page(
            ContinuePage(title: visit.words.text("access.continue.title"), action: next, kept: kept), status: .ok)
    }

    static func lockPage(_ visit: Visit, request path: String) throws -> Response {
        let kept = fields(visit)
        let page = LockPage(
            title: visit.words.text("access.lock.title"), name: "",
            fields: LockRoutes.fields(visit, isWrong: false), kept: kept, next: path)
        let reception = Reception(house: visit.house, route: nil)
        return reception.html(
            visit.house.printer.html(page, frame: reception.frame(visit, nav: nil), language: visit.language),
            kept.isEmpty ? .ok : .unauthorized)
    }

    static func signInPage(_ visit: Visit) async throws -> Response {
        let reception = Reception(house: visit.house, route: nil)
        let kept = fields(visit)
        if kept.isEmpty {
            let next = visit.path == "/" ? "" : "?to=" + visit.path
            return reception.redirect(to: "/sign-in" + next)
        }
        let page = SignInPage(
            destination: visit.path, notes: [Note(.warn, visit.words.text("front.session_over"))],
            personas: try await SignInRoutes.personas(visit), kept: kept, words: visit.words)
        return reception.html(
            visit.house.printer.html(page, frame: reception.frame(visit, nav: nil), language: visit.language),
            .unauthorized)
    }
}
