import Casework

/// What a service is made of over time, in words: each slice, and each difference from the decision before.
struct SliceSheet {
    let sliced: SlicedService
    let forms: (String) -> ServiceForm?
    let words: Words

    /// The slices as a table, when there are several or a decision before them.
    var slices: Block? {
        guard sliced.slices.count > 1 || sliced.before != nil else { return nil }
        let heading = words.text("decisions.slices.title")
        let rows = sliced.slices.map { slice in
            let hours = slice.values[.minutes].map(text)
            let rhythm = slice.values[.weekdays].map(text) ?? "–"
            return TableModel.Row([
                TableModel.Cell(words.format.range(slice.days)),
                TableModel.Cell(slice.values[.serviceForm].map(text) ?? "–", sub: slice.values[.place].map(text)),
                slice.values[.rest] == nil
                    ? TableModel.Cell(rhythm, sub: hours)
                    : TableModel.Cell(tag: Tag(words.text("decisions.slices.resting"), .quiet)),
                TableModel.Cell(slice.values[.price].map(text) ?? "–"),
            ])
        }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    .init(words.text("decisions.fact.period")), .init(words.text("decisions.block.service")),
                    .init(words.text("decisions.slices.rhythm")),
                    .init(words.name(of: "decisions.slice_fact", "price"), isNumber: true),
                ], rows: rows))
    }

    /// What differs from the decision before, with a link to it; nil when there was none.
    var differences: Block? {
        guard let before = sliced.before else { return nil }
        let title = words.text("decisions.title", ["number": String(before.number)])
        let link = Link(title, to: "/decisions/" + before.id.rawValue)
        let heading = words.text("decisions.differences.title")
        if sliced.differences.isEmpty {
            return Block(heading, paragraphs: [words.text("decisions.differences.none")], links: [link])
        }
        let rows = sliced.differences.map { difference in
            TableModel.Row([
                TableModel.Cell(words.format.range(difference.days)), TableModel.Cell(name(of: difference)),
                TableModel.Cell(difference.before.map(text) ?? "–"),
                TableModel.Cell(difference.after.map(text) ?? "–"),
            ])
        }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    .init(words.text("decisions.fact.period")), .init(words.text("decisions.differences.what")),
                    .init(words.text("decisions.differences.before")),
                    .init(words.text("decisions.differences.after")),
                ], rows: rows), links: [link])
    }

    /// The differences as items of the checks beside the form.
    var checks: [CheckItem] {
        guard let before = sliced.before else { return [] }
        let title = words.text("decisions.differences.check", ["number": String(before.number)])
        if sliced.differences.isEmpty {
            return [CheckItem(.info, title: title, text: words.text("decisions.differences.none"))]
        }
        return sliced.differences.map { difference in
            CheckItem(
                .info, title: title,
                text: words.text(
                    "decisions.differences.line",
                    [
                        "days": words.format.range(difference.days), "what": name(of: difference),
                        "before": difference.before.map(text) ?? "–", "after": difference.after.map(text) ?? "–",
                    ]))
        }
    }

    private func name(of difference: SliceDifference) -> String {
        words.name(of: "decisions.slice_fact", difference.kind.rawValue)
    }

    private func text(_ value: DatedFact.Value) -> String {
        switch value {
        case .form(let id): forms(id)?.name.in(words.language) ?? id
        case .place: sliced.places[value] ?? "–"
        case .weekdays(let days):
            days.map { words.name(of: "decisions.weekday", String($0.rawValue)) }.joined(separator: ", ")
        case .minutes(let minutes): words.format.hoursWithUnit(minutes: minutes)
        case .price(let price): words.format.money(price)
        case .resting: words.text("decisions.slices.resting")
        }
    }
}
