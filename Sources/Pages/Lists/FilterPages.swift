package import Casework

extension ListPage {
    /// What the reader has kept of every list.
    package static func filters(_ kept: [SavedFilter], words: Words) -> ListPage {
        ListPage(
            title: words.text("lists.kept"),
            table: TableModel(
                caption: words.text("lists.kept"), isCaptionHidden: true,
                columns: [
                    .init(words.text("lists.name")), .init(words.text("lists.list")),
                    .init(words.text("lists.delete"), isHidden: true),
                ],
                rows: kept.map { filter in
                    TableModel.Row([
                        TableModel.Cell(filter.name, href: filter.address),
                        TableModel.Cell(words.name(of: "layout.nav.item", filter.list.rawValue)),
                        TableModel.Cell(buttons: [
                            Link(words.text("lists.delete"), to: "/filters/" + filter.id.rawValue + "/deletion")
                        ]),
                    ])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("lists.none")),
            intro: words.text("lists.intro"))
    }
}

extension FormPage {
    /// Takes away what the reader has kept.
    package static func deleteFilter(_ filter: SavedFilter, guards: Guards, words: Words) -> FormPage {
        FormPage(
            title: words.text("lists.delete_title"), action: "/filters/" + filter.id.rawValue + "/deletion",
            guards: guards, sections: [],
            buttons: [
                Button(words.text("lists.delete"), .danger),
                Button(words.text("layout.button.cancel"), to: "/filters", .quiet),
            ],
            terms: [
                Term(words.text("lists.name"), filter.name),
                Term(words.text("lists.list"), words.name(of: "layout.nav.item", filter.list.rawValue)),
            ])
    }
}
