import Casework
import Pages

extension Samples {
    static func worklist(_ words: Words) -> [(name: String, page: any Page)] {
        let today = Day(2026, 11, 25)
        let kinds = WorkTask.Kind.allCases.enumerated().map { index, kind in
            row(kind, due: today.adding(days: index - 4), isMine: index.isMultiple(of: 2))
        }
        let gap = Gap(
            client: ID(rawValue: "c1"), name: "Alkunen Aino",
            reasons: [.noResponsiblePerson, .noNextStep, .tooFar(Day(2027, 2, 1), latest: Day(2026, 12, 25))],
            ownWorker: nil, late: [row(.assessNeeds, due: Day(2026, 11, 2), isMine: true).task])
        return [
            (
                "worklist",
                WorkPage.worklist(
                    kinds, choice: WorklistChoice(), clients: 38, gapsHref: "/worklist/gaps", today: today,
                    words: words)
            ),
            (
                "worklist-none",
                WorkPage.worklist(
                    [], choice: WorklistChoice(turn: .mine, matter: .reports, provider: "p1"), clients: 0,
                    today: today, words: words)
            ),
            ("worklist-gaps", ListPage.gaps([gap], clients: 80, today: today, words: words)),
            ("worklist-no-gaps", ListPage.gaps([], clients: 80, today: today, words: words)),
        ]
    }

    static func row(_ kind: WorkTask.Kind, due: Day, isMine: Bool) -> WorklistRow {
        let turn: WorkTask.Turn = kind == .askCertificate ? .client : .provider
        return WorklistRow(
            task: WorkTask(
                kind, from: due.adding(days: -5), due: due, turn: turn, cause: due.adding(days: -9),
                citation: Citation(document: "Lex 189/2001", paragraph: "13 §"), place: .client(ID(rawValue: "c1")),
                provider: ID(rawValue: "p1")),
            clientName: "Alkunen Aino", clientID: "c1", owner: nil, isMine: isMine, providerName: "Paja ry")
    }
}
