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
                    view(kinds, WorklistChoice()), page: { "/worklist?page=\(1 + $0)" }, gapsHref: "/worklist/gaps",
                    today: today, words: words)
            ),
            (
                "worklist-second-page",
                WorkPage.worklist(
                    WorklistView(
                        rows: Array(kinds.suffix(3)), counts: counted(kinds, WorklistChoice()).counts,
                        choice: WorklistChoice(), clients: 38, first: kinds.count - 4),
                    page: { "/worklist?page=\(2 + $0)" }, today: today, words: words)
            ),
            (
                "worklist-none",
                WorkPage.worklist(
                    view([], WorklistChoice(turn: .mine, matter: .reports, provider: ID(rawValue: "p1"))),
                    page: { "/worklist?page=\($0)" }, today: today, words: words)
            ),
            ("worklist-gaps", ListPage.gaps([gap], clients: 80, today: today, words: words)),
            ("worklist-no-gaps", ListPage.gaps([], clients: 80, today: today, words: words)),
        ]
    }

    /// A worklist of one page: the rows that the choice shows, counted as the list counts them.
    static func view(
        _ rows: [WorklistRow], _ choice: WorklistChoice, today: Day = Day(2026, 11, 25)
    ) -> WorklistView {
        let (shown, counts) = counted(rows, choice, today: today)
        return WorklistView(rows: shown, counts: counts, choice: choice, clients: 38)
    }

    private static func counted(
        _ rows: [WorklistRow], _ choice: WorklistChoice, today: Day = Day(2026, 11, 25)
    ) -> (shown: [WorklistRow], counts: WorklistCounts) {
        var counts = WorklistCounts(choice, on: today)
        return (rows.filter { counts.add($0.task, isMine: $0.isMine, providerName: "Paja ry") }, counts)
    }

    static func row(_ kind: WorkTask.Kind, due: Day, isMine: Bool) -> WorklistRow {
        let turn: WorkTask.Turn = kind == .askCertificate ? .client : .provider
        return WorklistRow(
            task: WorkTask(
                kind, from: due.adding(days: -5), due: due, turn: turn, cause: due.adding(days: -9),
                citation: CitedRule(
                    edition: "lex@2026-01-01", rule: "rule-1",
                    citation: Casework.Citation(document: "Lex 189/2001", paragraph: "13 §")),
                place: .client(ID(rawValue: "c1")),
                provider: ID(rawValue: "p1")),
            clientName: "Alkunen Aino", clientID: "c1", owner: nil, isMine: isMine, providerName: "Paja ry")
    }
}
