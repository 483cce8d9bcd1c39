package import Casework

extension ListPage {
    /// The clients who have fallen between services, with the reason of each.
    package static func gaps(_ gaps: [Gap], clients: Int, today: Day, words: Words) -> ListPage {
        let rows = gaps.map { gap in
            TableModel.Row([
                TableModel.Cell(gap.name, href: "/clients/" + gap.client.rawValue),
                TableModel.Cell(gap.ownWorker ?? words.text("worklist.turn.nobody")),
                TableModel.Cell(gap.reasons.map { reason($0, words) }.joined(separator: " ")),
                TableModel.Cell(
                    gap.late.first.map { words.name(of: "worklist.task", $0.kind.rawValue) }
                        ?? words.text("layout.word.unknown"),
                    sub: gap.late.first.map { words.format.day($0.due) }),
            ])
        }
        return ListPage(
            title: words.text("worklist.gaps.title"),
            table: TableModel(
                caption: words.text("worklist.gaps.title"), isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("worklist.column.client")),
                    TableModel.Column(words.text("worklist.gaps.own_worker")),
                    TableModel.Column(words.text("worklist.gaps.reason")),
                    TableModel.Column(words.text("worklist.gaps.late")),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.text("worklist.gaps.none"),
                words.plural("worklist.gaps.looked", count: clients),
                link: Link(words.text("worklist.title"), to: "/worklist")),
            subject: words.format.dayWithWeekday(today), intro: words.text("worklist.gaps.intro"),
            facts: [
                Fact(words.text("worklist.gaps.count"), words.format.number(gaps.count), isLate: !gaps.isEmpty),
                Fact(words.text("worklist.gaps.clients"), words.format.number(clients)),
            ],
            crumbs: [Crumb(words.text("worklist.title"), to: "/worklist"), Crumb(words.text("worklist.gaps.title"))])
    }

    private static func reason(_ reason: Gap.Reason, _ words: Words) -> String {
        switch reason {
        case .noResponsiblePerson: words.text("worklist.gaps.no_person")
        case .noNextStep: words.text("worklist.gaps.no_step")
        case .tooFar(let day, let latest):
            words.text(
                "worklist.gaps.too_far", ["day": words.format.day(day), "latest": words.format.day(latest)])
        }
    }
}
