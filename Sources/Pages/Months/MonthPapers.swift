package import Casework

extension DocumentPage {
    /// A run on paper: what is invoiced of which voucher, signed by who made it.
    package static func run(_ view: MonthView, businessID: String, words: Words) -> DocumentPage {
        let format = words.format
        let sums = view.lines.map(\.line)
        return DocumentPage(
            title: words.text("months.paper.title", ["month": format.month(view.month)]),
            sender: [view.provider, businessID].filter { !$0.isEmpty },
            date: view.run.map { format.day($0.madeOn) } ?? "",
            back: Link(words.text("months.paper.back"), to: view.run.map { "/runs/\($0.id)" } ?? "/months"),
            terms: [
                Term(words.text("months.paper.to"), view.county),
                Term(words.text("months.total"), format.money(view.total)),
                Term(words.text("months.unused"), format.number(sums.reduce(0) { $0 + $1.unusedUnits })),
                Term(words.text("months.digest"), view.run?.digest ?? ""),
            ],
            parts: [.init(words.text("months.lines"), table: view.table(words, isPlain: true))],
            secrecy: words.text("months.paper.secrecy"),
            signatures: [Term(view.run?.madeBy ?? "", view.provider)])
    }
}

extension ListPage {
    /// The months with what has become of each.
    package static func months(
        _ rows: [(month: Month, provider: String, run: ID<MonthRun>?, total: Money?)], isCounty: Bool, words: Words
    ) -> ListPage {
        let format = words.format
        return ListPage(
            title: words.text("months.title"),
            table: TableModel(
                caption: words.text("months.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("months.column.month")), .init(words.text("months.column.provider")),
                    .init(words.text("months.column.amount"), isNumber: true), .init(words.text("months.column.state")),
                ],
                rows: rows.map { row in
                    let href = row.run.map { "/runs/\($0)" } ?? "/months/\(row.month)"
                    return TableModel.Row([
                        .init(format.month(row.month), href: isCounty ? href : "/months/\(row.month)"),
                        .init(row.provider), .init(row.total.map { format.money($0) } ?? "–"),
                        .init(
                            tag: row.run == nil
                                ? Tag(words.text("months.not_run"), .quiet) : Tag(words.text("months.has_run"), .ok),
                            buttons: row.run.map { [Link(words.text("months.show_run"), to: "/runs/\($0)")] } ?? []),
                    ])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.text("months.none"),
                words.text(isCounty ? "months.none_county" : "months.none_provider")),
            intro: words.text(isCounty ? "months.intro_county" : "months.intro_provider"))
    }
}
