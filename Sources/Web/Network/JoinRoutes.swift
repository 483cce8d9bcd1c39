import Casework
import Pages
import Procedures

/// Joining two files that are one person's, and undoing it.
enum JoinRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/join", .joinClients) { visit in .page(try await form(visit, []), nav: "clients") },
        .post("/clients/:client/join", .joinClients, join),
        .get("/joins", .undoJoin) { visit in
            .page(ArticlePage.joins(try await visit.ask(ListJoins()), words: visit.words), nav: "joins")
        },
        .get("/joins/:join/undoing", .undoJoin) { visit in .page(try await undoing(visit, []), nav: "joins") },
        .post("/joins/:join/undoing", .undoJoin, undo),
    ]

    private static func form(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let (header, choices) = try await visit.ask(PrepareJoin(client: visit.id("client")))
        return FormPage.joinClients(
            header, with: choices, visit.entered([:], problems: problems), guards: visit.guards(),
            today: visit.today, words: visit.words)
    }

    private static func join(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        do {
            let (_, choices) = try await visit.ask(PrepareJoin(client: client))
            var typed = Typed(visit.form)
            let other = typed.choice("other", among: choices.map(\.id.rawValue))
            let reason = typed.text("reason", most: 1_000)
            try typed.done()
            guard let other, let reason else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(JoinClients(client, with: ID(rawValue: other), because: reason))
            return .seeOther("/clients/" + client.rawValue, done: "clients_joined")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, problems), nav: "clients")
        }
    }

    private static func undoing(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let id = try visit.id("join", of: ClientJoin.self)
        guard let line = try await visit.ask(ListJoins()).first(where: { $0.join.id == id }) else {
            throw Refusal.notFound("join")
        }
        return FormPage.undoJoin(
            line, visit.entered([:], problems: problems), guards: visit.guards(), words: visit.words)
    }

    private static func undo(_ visit: Visit) async throws -> Answer {
        do {
            var typed = Typed(visit.form)
            let reason = typed.text("reason", most: 1_000)
            try typed.done()
            guard let reason else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(UndoJoin(visit.id("join"), because: reason))
            return .seeOther("/joins", done: "join_undone")
        } catch Refusal.invalid(let problems) {
            return .again(try await undoing(visit, problems), nav: "joins")
        }
    }
}
