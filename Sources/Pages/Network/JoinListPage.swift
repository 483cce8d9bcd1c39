package import Casework

extension ArticlePage {
    /// The joins in force in the county, for the main user.
    package static func joins(_ lines: [ClientJoinLine], words: Words) -> ArticlePage {
        let title = words.text("network.join.list")
        let column = { (key: String) in TableModel.Column(words.name(of: "network.join.column", key)) }
        let block =
            lines.isEmpty
            ? Block(
                empty: EmptyState(
                    .nothingYet, heading: words.text("network.join.none"), words.text("network.join.none_text")))
            : Block(
                table: TableModel(
                    caption: title, isCaptionHidden: true,
                    columns: [column("files"), column("by"), column("act")],
                    rows: lines.map { line in
                        TableModel.Row([
                            TableModel.Cell(line.names.joined(separator: " – ")),
                            TableModel.Cell(line.joinedByName, sub: words.format.day(line.join.joinedOn)),
                            TableModel.Cell(buttons: [
                                Link(
                                    words.text("network.join.undo"),
                                    to: "/joins/" + line.join.id.rawValue + "/undoing")
                            ]),
                        ])
                    }))
        return ArticlePage(title: title, subject: words.text("network.join.subject"), blocks: [block])
    }
}
