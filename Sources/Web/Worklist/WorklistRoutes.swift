import Casework
import Foundation
import Pages
import Procedures

/// The worklist and the check that nobody falls between services.
enum WorklistRoutes {
    static let routes: [Route] = [
        .get("/worklist", .readWorklist, list),
        .get("/worklist/gaps", .readGaps) { visit in
            let answer = try await visit.ask(ReadGaps())
            return .page(
                ListPage.gaps(answer.gaps, clients: answer.clients, today: visit.today, words: visit.words),
                nav: "worklist")
        },
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let choice = choice(visit.query)
        let list = try await visit.ask(ReadWorklist(choice, page: page(visit.query)))
        if choice == WorklistChoice() {
            try visit.house.pressing.learn(list.counts.late, from: visit.worker)
        } else {
            try visit.house.pressing.forget(visit.worker)
        }
        let role = try visit.worker.role
        var view = WorklistView(
            rows: rows(list.lines, for: role), counts: list.counts, choice: choice, clients: list.clients,
            first: (list.page - 1) * ReadWorklist.pageSize + 1)
        view.kept = list.kept
        view.ways = ListWays(
            "/worklist", query: ListQuery(.worklist, visit.query, today: visit.today).text,
            keepsAs: SavedFilter.List.worklist.rawValue)
        let mayCheck = !Action.readGaps.grounds(for: role).isEmpty
        return .page(
            WorkPage.worklist(
                view, page: { address(choice, page: list.page + $0) }, gapsHref: mayCheck ? "/worklist/gaps" : nil,
                notes: list.renewals.map {
                    Note.renewal(of: $0.paper, at: $0.provider, $0.finding, words: visit.words)
                }, today: visit.today, words: visit.words),
            nav: "worklist")
    }

    /// The lines as the page draws them.
    static func rows(_ lines: [WorklistLine], for role: Role) -> [WorklistRow] {
        lines.map { line in
            var row = WorklistRow(
                task: line.task, clientName: line.clientName, clientID: line.client.rawValue, owner: line.owner,
                isMine: line.isMine, providerName: line.providerName)
            row.mayAct = line.isMine && RoleDoors.stand(open: row.path, for: role)
            return row
        }
    }

    /// How the address narrows the list; what can't be understood narrows nothing.
    static func choice(_ query: FormInput) -> WorklistChoice {
        let provider = String(query["provider"].prefix(64))
        return WorklistChoice(
            turn: WorklistChoice.Turn(rawValue: query["turn"]) ?? .all,
            matter: WorkTask.Matter(rawValue: query["matter"]),
            provider: provider.isEmpty ? nil : ID(rawValue: provider))
    }

    /// The page that the address asks for; the first when that can't be understood.
    static func page(_ query: FormInput) -> Int { Int(digits: query["page"], count: 1...4) ?? 1 }

    /// The same list at another page; every narrowing is kept in the address.
    private static func address(_ choice: WorklistChoice, page: Int) -> String {
        var parts = URLComponents()
        parts.path = "/worklist"
        parts.queryItems = [
            URLQueryItem(name: "turn", value: choice.turn.rawValue),
            URLQueryItem(name: "matter", value: choice.matter?.rawValue ?? ""),
            URLQueryItem(name: "provider", value: choice.provider?.rawValue ?? ""),
            URLQueryItem(name: "page", value: String(page)),
        ]
        return parts.string ?? "/worklist"
    }
}
