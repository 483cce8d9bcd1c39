import Casework
import Pages
import Procedures

/// The moving of an entry that was written to the wrong client.
enum RecordMoveRoutes {
    static let routes: [Route] = [
        .get("/record/:entry/move", .moveRecord) { visit in .page(try await form(visit, []), nav: "clients") },
        .post("/record/:entry/move", .moveRecord, move),
    ]

    private static func form(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let (header, entry, choices) = try await visit.ask(PrepareMove(visit.id("entry")))
        return FormPage.moveRecord(
            entry, of: header, to: choices, visit.entered([:], problems: problems), guards: visit.guards(),
            today: visit.today, words: visit.words)
    }

    private static func move(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("entry", of: RecordEntry.self)
        do {
            let (header, _, choices) = try await visit.ask(PrepareMove(id))
            var typed = Typed(visit.form)
            let client = typed.choice("client", among: choices.map(\.id.rawValue))
            let reason = typed.text("reason", most: 1_000)
            try typed.done()
            guard let client, let reason else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(MoveRecord(id, to: ID(rawValue: client), because: reason))
            return .seeOther("/clients/" + header.id.rawValue + "/record", done: "entry_moved")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, problems), nav: "clients")
        }
    }
}
