package import Casework

extension FormPage {
    /// The joining of two files that are one person's.
    package static func joinClients(
        _ header: ClientHeader, with choices: [ClientChoice], _ entered: Entered, guards: Guards, today: Day,
        words: Words
    ) -> FormPage {
        let title = words.text("network.join.title")
        let other = FormField(
            "other", words.text("network.join.other"), .select,
            options: choices.map { FormField.Option($0.id.rawValue, $0.named(words)) })
        let reason = FormField("reason", words.text("network.join.reason"), .area(rows: 3))
        return FormPage(
            title: title, action: "/clients/" + header.id.rawValue + "/join", guards: guards,
            sections: [FormSection(fields: [other, reason].map(entered.filled))],
            buttons: [
                Button(words.text("network.join.button")),
                Button(
                    words.text("layout.button.cancel"), to: "/clients/" + header.id.rawValue + "/network", .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("network.join.intro"),
            crumbs: header.crumbs(words, title))
    }

    /// The undoing of a join.
    package static func undoJoin(
        _ line: ClientJoinLine, _ entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let title = words.text("network.join.undo_title")
        return FormPage(
            title: title, action: "/joins/" + line.join.id.rawValue + "/undoing", guards: guards,
            sections: [
                FormSection(fields: [
                    entered.filled(FormField("reason", words.text("network.join.undo_reason"), .area(rows: 3)))
                ])
            ],
            buttons: [
                Button(words.text("network.join.undo")),
                Button(words.text("layout.button.cancel"), to: "/joins", .quiet),
            ],
            intro: line.names.joined(separator: " – "),
            crumbs: [Crumb(words.text("network.join.list"), to: "/joins"), Crumb(title)])
    }
}

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
                    columns: [column("files"), column("reason"), column("by"), column("act")],
                    rows: lines.map { line in
                        TableModel.Row([
                            TableModel.Cell(line.names.joined(separator: " – ")), TableModel.Cell(line.join.reason),
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
