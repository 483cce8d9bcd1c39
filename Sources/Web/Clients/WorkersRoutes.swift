import Casework
import Pages
import Procedures

/// Who works with a client: handing over, naming the coach, standing in.
enum WorkersRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/workers", .assignWorkers) { visit in
            .page(try await page(visit, problems: []), nav: "clients")
        },
        .post("/clients/:client/workers", .assignWorkers, assign),
    ]

    private static func page(_ visit: Visit, problems: [Problem]) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let (header, duties, candidates) = try await visit.ask(ListDuties(client: client))
        let suggested = ["from": [visit.words.format.day(visit.today.adding(days: 1))]]
        return FormPage.workers(
            visit.entered(suggested, problems: problems), of: header, duties: duties, candidates: candidates,
            guards: visit.guards(), today: visit.today, words: visit.words)
    }

    private static func assign(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let duty = typed.code("duty", ClientWorker.Duty.self)
        if visit.form["person"].isEmpty { typed.note(Problem("person", "choose")) }
        let from = typed.day("from")
        let to = typed.dayIfAny("to")
        do {
            try typed.done()
            guard let duty, let from else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(
                AssignWorker(
                    client: client, change: DutyChange(duty: duty, from: from, to: to),
                    person: ID(rawValue: visit.form["person"])))
            // A client who was handed over may be out of reach now: the list is everyone's.
            let isHandedOver = duty == .ownWorker
            return .seeOther(
                isHandedOver ? "/clients" : "/clients/" + client.rawValue, done: "worker_assigned")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, problems: problems), nav: "clients")
        }
    }
}
