package import Casework

extension ListPage {
    /// The rules behind a paragraph, when there are many.
    package static func cited(_ citation: Casework.Citation, in places: [CitedPlace], words: Words) -> ListPage {
        let title = citation.document + ", " + citation.paragraph
        return ListPage(
            title: title,
            table: TableModel(
                caption: title, isCaptionHidden: true,
                columns: [.init(words.text("rulebook.cited.rule")), .init(words.text("rulebook.edition"))],
                rows: places.map { place in
                    TableModel.Row([
                        TableModel.Cell(place.title.in(words.language).capitalisedFirst, href: place.address),
                        TableModel.Cell(place.source, sub: place.edition),
                    ])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("rulebook.list.none")),
            intro: words.text("rulebook.cited.intro"),
            crumbs: [Crumb(words.text("rulebook.list.title"), to: "/rulebooks"), Crumb(title)])
    }
}

extension CitedPlace {
    /// The address of the place on its edition's page.
    package var address: String { "/rulebooks/" + edition + (rule.map { "#" + $0 } ?? "") }
}
