package import Casework

extension ArticlePage {
    /// The page of a period's places: the week split over them, their history, guidance, growth and evaluations.
    package static func placements(_ file: PlacementFile, words: Words) -> ArticlePage {
        let blocks = PlacementBlocks(file: file, words: words)
        return ArticlePage(
            title: words.text("placements.title"), subject: blocks.subject,
            blocks: [blocks.places] + blocks.incidents + blocks.guidance + [blocks.trend, blocks.evaluations],
            aside: [blocks.safety],
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
                Crumb(file.client.name, to: "/clients/" + file.client.id.rawValue),
                Crumb(words.text("placements.period"), to: blocks.period), Crumb(words.text("placements.title")),
            ], notes: blocks.notes, actions: blocks.actions)
    }
}

/// The parts of the page of places.
struct PlacementBlocks {
    let file: PlacementFile
    let words: Words

    var format: Format { words.format }
    var period: String { "/periods/" + file.period.id.rawValue }
    var path: String { period + "/placements" }

    var subject: String {
        [file.client.name, file.formName.in(words.language), format.range(file.period.days)].joined(separator: " · ")
    }

    /// What the rules say of the places that hold today or later.
    var notes: [Note] {
        file.placements.filter { $0.placement.terms.days.last.map { $0 >= file.today } ?? true }
            .flatMap(\.findings).map { Note.finding($0, words: words) }
    }

    var actions: [Button] {
        guard file.mayKeep else { return [] }
        return [
            Button(words.text("placements.new"), to: path + "/new", .go),
            Button(words.text("placements.evaluate"), to: period + "/evaluations/new"),
            Button(words.text("placements.incident"), to: period + "/incidents/new"),
        ]
    }

    var places: Block {
        let rows = file.placements.map { judged in
            let terms = judged.placement.terms
            let isOver = terms.days.last.map { $0 < file.today } ?? false
            return TableModel.Row([
                TableModel.Cell(
                    terms.name, sub: kind(judged), tag: tag(judged, isOver: isOver)),
                TableModel.Cell(
                    format.range(terms.days),
                    sub: judged.placement.endReason.isEmpty ? nil : judged.placement.endReason),
                TableModel.Cell(weekdays(terms)),
                TableModel.Cell(tasks(terms), sub: terms.instructor.isEmpty ? nil : terms.instructor),
                TableModel.Cell(fit(terms), sub: terms.gear.isEmpty ? nil : terms.gear),
                TableModel.Cell(buttons: file.mayKeep && !isOver ? buttons(judged.placement) : []),
            ])
        }
        return block(
            "placements.places",
            columns: [
                "placements.place", "placements.days", "placements.weekdays", "placements.tasks",
                "placements.fit", "placements.acts",
            ], rows, none: "placements.none")
    }

    private func kind(_ judged: JudgedPlacement) -> String {
        [words.name(of: "placements.kind", judged.placement.terms.kind.rawValue), judged.siteName]
            .compactMap(\.self).joined(separator: " · ")
    }

    private func tag(_ judged: JudgedPlacement, isOver: Bool) -> Tag? {
        if isOver { return Tag(words.text("placements.over"), .quiet) }
        return judged.findings.isEmpty ? nil : Tag(words.text("placements.look"), .warn)
    }

    private func weekdays(_ terms: PlacementTerms) -> String {
        let monday = Day(2024, 1, 1)
        return terms.weekdays.map { format.weekday(monday.adding(days: $0.rawValue - 1)) }.joined(separator: ", ")
    }

    private func tasks(_ terms: PlacementTerms) -> String {
        let names = (terms.tasks + terms.activities).map { code in
            (file.tasks + file.activities).first { $0.code == code }?.name.in(words.language) ?? code
        }
        return (names + (terms.taskText.isEmpty ? [] : [terms.taskText])).joined(separator: ", ")
    }

    private func fit(_ terms: PlacementTerms) -> String {
        guard let fit = terms.fit else { return words.text("placements.fit_missing") }
        return words.name(of: "placements.fit_kind", fit.fit.rawValue) + ", " + format.day(fit.assessedOn)
    }

    private func buttons(_ placement: Placement) -> [Link] {
        let place = path + "/" + placement.id.rawValue
        return [
            Link(words.name(of: "layout.button", "edit"), to: place + "/edit"),
            Link(words.text("placements.change"), to: path + "/new?replaces=" + placement.id.rawValue),
            Link(words.text("placements.end"), to: place + "/ending"),
        ]
    }

    func block(
        _ heading: String, columns: [String], numbers: Set<Int> = [], _ rows: [TableModel.Row], none: String
    ) -> Block {
        Block(
            words.text(heading),
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: words.text(heading), isCaptionHidden: true,
                    columns: columns.enumerated().map { index, column in
                        .init(
                            words.text(column), isNumber: numbers.contains(index), isHidden: column.hasSuffix(".acts"))
                    }, rows: rows),
            empty: rows.isEmpty
                ? EmptyState(.nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text(none))
                : nil)
    }
}
