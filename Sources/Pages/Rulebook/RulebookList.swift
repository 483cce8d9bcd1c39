package import Casework

extension ListPage {
    /// Every edition by layer, those applied in the reader's county on top of their layer.
    ///
    /// - Parameters:
    ///   - isApplied: whether the edition is applied in the county today
    ///   - mayKeep: whether the reader writes editions
    ///   - mayAsk: whether the reader asks about practices that the rules leave open
    package static func rulebooks(
        _ books: [(book: Rulebook, isApplied: Bool)], mayKeep: Bool = false, mayAsk: Bool = false, words: Words
    ) -> ListPage {
        let format = words.format
        let rows = books.map { book, isApplied in
            TableModel.Row([
                TableModel.Cell(
                    book.source.title, href: "/rulebooks/" + book.edition, sub: book.edition,
                    tag: isApplied ? Tag(words.text("rulebook.list.applied"), .ok) : nil),
                TableModel.Cell(words.name(of: "rulebook.layer_name", book.layer.rawValue)),
                TableModel.Cell(book.authority),
                TableModel.Cell(
                    format.day(book.inForceFrom) + " – " + (book.inForceTo.map(format.day) ?? "")),
                TableModel.Cell(format.number(book.rules.count)),
            ])
        }
        return ListPage(
            title: words.text("rulebook.list.title"),
            table: TableModel(
                caption: words.text("rulebook.list.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("rulebook.source")), .init(words.text("rulebook.layer")),
                    .init(words.text("rulebook.authority")), .init(words.text("rulebook.in_force")),
                    .init(words.text("rulebook.rules"), isNumber: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("rulebook.list.none")),
            intro: words.text("rulebook.list.intro"),
            actions: (mayKeep
                ? [
                    Button(words.text("rulebook.editions.title"), to: "/rulebook-editions"),
                    Button(words.text("organisations.settings.title"), to: "/county-settings"),
                ] : []) + (mayAsk ? [Button(words.text("organisations.practices"), to: "/practices")] : []))
    }
}
