package import Casework

extension ListPage {
    /// The plans of a worker's own clients, those due for review first.
    package static func plans(_ lines: [PlanLine], today: Day, words: Words) -> ListPage {
        let late = lines.count { $0.plan.reviewDue.map { $0 < today } ?? false }
        let title = words.name(of: "layout.nav.item", "plans")
        return ListPage(
            title: title,
            table: TableModel(
                caption: title, isCaptionHidden: true,
                columns: ["client", "plan", "period", "review", "state"].map {
                    TableModel.Column(words.name(of: "plans.column", $0))
                }, rows: lines.map { row($0, today, words) }),
            empty: EmptyState(
                .nothingYet, heading: words.text("plans.list_empty"), words.text("plans.list_empty_text")),
            subject: words.plural("plans.count", count: lines.count), intro: words.text("plans.list_intro"),
            facts: [
                Fact(words.name(of: "plans.standing", "review_late"), words.format.number(late), isLate: late > 0)
            ])
    }

    private static func row(_ line: PlanLine, _ today: Day, _ words: Words) -> TableModel.Row {
        let due = line.plan.reviewDue
        return TableModel.Row(
            [
                TableModel.Cell(line.clientName, href: "/plans/" + line.plan.id.rawValue),
                TableModel.Cell(
                    words.name(of: "code.plan_kind", line.plan.kind.rawValue),
                    sub: words.text("plans.version", ["number": words.format.number(line.plan.number)])),
                TableModel.Cell(words.format.range(line.plan.period)),
                TableModel.Cell(due.map { words.format.day($0) } ?? "–"),
                TableModel.Cell(tag: line.plan.tag(isNewest: true, due: due, today: today, words)),
            ], isLate: due.map { $0 < today } ?? false)
    }
}
