import Casework
import Pages
import Procedures

/// The client's root obstacles: naming one and writing down how far it has been eased.
enum ObstacleRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/obstacles/new", .keepObstacle) { visit in
            .page(
                try await visit.networkForm(["on": [visit.words.format.day(visit.today)]]).obstacle, nav: "clients")
        },
        .post("/clients/:client/obstacles", .keepObstacle, name),
        .get("/obstacles/:obstacle/state", .keepObstacle) { visit in
            .page(try await state(visit, problems: []), nav: "clients")
        },
        .post("/obstacles/:obstacle/state", .keepObstacle, move),
    ]

    private static func name(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        do {
            var typed = Typed(visit.form)
            let kind = typed.code("obstacle", RootObstacle.Kind.self)
            let text = typed.text("text", most: 2_000)
            let day = typed.day("on")
            try typed.done()
            guard let kind, let text, let day else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(NameObstacle(client: client, kind: kind, text: text, on: day))
            return .seeOther("/clients/" + client.rawValue + "/network", done: "obstacle_named")
        } catch Refusal.invalid(let problems) {
            return .again(try await visit.networkForm([:], problems: problems).obstacle, nav: "clients")
        }
    }

    private static func state(_ visit: Visit, problems: [Problem]) async throws -> FormPage {
        let (header, obstacle) = try await visit.ask(OpenObstacle(visit.id("obstacle")))
        let suggested = ["on": [visit.words.format.day(visit.today)]]
        return NetworkForm(
            header: header, entered: visit.entered(suggested, problems: problems), guards: visit.guards(),
            today: visit.today, words: visit.words
        ).state(of: obstacle)
    }

    private static func move(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("obstacle", of: RootObstacle.self)
        do {
            var typed = Typed(visit.form)
            let state = typed.code("state", RootObstacle.State.self)
            let day = typed.day("on")
            let note = typed.text("note", most: 2_000)
            try typed.done()
            guard let state, let day, let note else { throw Refusal.invalid([]) }
            let (header, _) = try await visit.ask(OpenObstacle(id))
            _ = try await visit.carryOut(MoveObstacle(id, to: RootObstacle.Step(state: state, on: day, note: note)))
            return .seeOther("/clients/" + header.id.rawValue + "/network", done: "obstacle_moved")
        } catch Refusal.invalid(let problems) {
            return .again(try await Self.state(visit, problems: problems), nav: "clients")
        }
    }
}
