package import Casework

/// A line of the list of editions: one edition with its writer.
package struct RulebookEditionLine: Sendable {
    let edition: RulebookEdition
    let writer: String
    let stage: RulebookEdition.Stage

    package init(_ edition: RulebookEdition, writer: String, stage: RulebookEdition.Stage) {
        self.edition = edition
        self.writer = writer
        self.stage = stage
    }
}

extension RulebookEdition.Stage {
    /// The stage as a tag: only what is in force is green, only what waits for its day is news.
    func tag(_ words: Words) -> Tag {
        let tone: Tone =
            switch self {
            case .inForce: .ok
            case .published: .info
            case .draft, .withdrawn, .superseded: .quiet
            }
        return Tag(words.name(of: "rulebook.stage", rawValue), tone)
    }
}

extension ListPage {
    /// The editions written in the county, the newest first.
    package static func rulebookEditions(_ lines: [RulebookEditionLine], words: Words) -> ListPage {
        let format = words.format
        let rows = lines.map { line in
            let edition = line.edition
            return TableModel.Row([
                TableModel.Cell(
                    edition.title, href: edition.edition.map { "/rulebooks/" + $0 } ?? edition.place,
                    sub: edition.edition ?? edition.rulebookID),
                TableModel.Cell(tag: line.stage.tag(words)),
                TableModel.Cell(edition.inForceFrom.map(format.day) ?? ""),
                TableModel.Cell(
                    line.writer, sub: TrailTime(edition.writtenAt)?.worded(words, withYear: true)),
                TableModel.Cell(buttons: [Link(words.text("rulebook.cases.title"), to: edition.place + "/cases")]),
            ])
        }
        return ListPage(
            title: words.text("rulebook.editions.title"),
            table: TableModel(
                caption: words.text("rulebook.editions.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("rulebook.source")), .init(words.text("rulebook.editions.stage")),
                    .init(words.text("rulebook.editions.from")), .init(words.text("rulebook.editions.writer")),
                    .init(words.text("rulebook.cases.title"), isHidden: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("rulebook.editions.none")),
            intro: words.text("rulebook.editions.intro"),
            crumbs: [
                Crumb(words.text("rulebook.list.title"), to: "/rulebooks"),
                Crumb(words.text("rulebook.editions.title")),
            ], actions: [Button(words.text("rulebook.editions.new"), to: "/rulebook-editions/new", .go)])
    }
}

extension RulebookEdition {
    /// The address of the edition as it was written.
    var place: String { "/rulebook-editions/" + id.rawValue }
}
