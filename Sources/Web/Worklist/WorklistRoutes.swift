import Casework
import Pages
import Procedures

/// The worklist and the check that nobody falls between services.
enum WorklistRoutes {
    static let routes: [Route] = [
        .get("/worklist", .readWorklist) { visit in
            let list = try await visit.ask(ReadWorklist())
            let rows = list.lines.map { line in
                WorklistRow(
                    task: line.task, clientName: line.clientName, clientID: line.client.rawValue, owner: line.owner,
                    isMine: line.isMine, providerName: line.providerName)
            }
            let mayCheck = try !Action.readGaps.grounds(for: visit.worker.role).isEmpty
            return .page(
                WorkPage.worklist(
                    rows, choice: choice(visit.query), clients: list.clients,
                    gapsHref: mayCheck ? "/worklist/gaps" : nil,
                    notes: list.renewals.map {
                        Note.renewal(of: $0.paper, at: $0.provider, $0.finding, words: visit.words)
                    }, today: visit.today, words: visit.words),
                nav: "worklist")
        },
        .get("/worklist/gaps", .readGaps) { visit in
            let answer = try await visit.ask(ReadGaps())
            return .page(
                ListPage.gaps(answer.gaps, clients: answer.clients, today: visit.today, words: visit.words),
                nav: "worklist")
        },
    ]

    /// How the address narrows the list; what can't be understood narrows nothing.
    private static func choice(_ query: FormInput) -> WorklistChoice {
        WorklistChoice(
            turn: WorklistChoice.Turn(rawValue: query["turn"]) ?? .all,
            matter: WorkTask.Matter(rawValue: query["matter"]), provider: String(query["provider"].prefix(64)))
    }
}
