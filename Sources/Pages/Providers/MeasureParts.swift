import Casework

extension ProviderBlocks {
    /// What the provider has reached by the county's measures; nothing while the county has none.
    var measures: [Block] {
        let asked = view.rules.measures(on: view.today)
        if asked.isEmpty, view.measures.isEmpty { return [] }
        let rows = view.measures.map { value in
            let corrected = value.reason.isEmpty ? "" : words.text("providers.measure.corrected") + value.reason
            let told = [value.note, corrected].filter { !$0.isEmpty }.joined(separator: " ")
            return TableModel.Row([
                TableModel.Cell(name(value.measure, "county_measures"), sub: told.isEmpty ? nil : told),
                TableModel.Cell(format.range(value.days)),
                TableModel.Cell(format.decimal(hundredths: value.hundredths)),
                TableModel.Cell(value.recordedBy, sub: format.day(value.recordedOn)),
            ])
        }
        let heading = words.text("providers.measures")
        var block = Block(
            heading,
            table: rows.isEmpty
                ? nil
                : TableModel(
                    caption: heading, isCaptionHidden: true,
                    columns: ["measure", "days", "value", "by"].map {
                        .init(words.name(of: "providers.measure_column", $0))
                    }, rows: rows),
            empty: rows.isEmpty
                ? EmptyState(
                    .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                    words.text("providers.measure.none")) : nil)
        if view.mayMeasure, !asked.isEmpty {
            block.link = Link(words.text("providers.measure.new"), to: path + "/measures/new")
        }
        return [block]
    }
}
