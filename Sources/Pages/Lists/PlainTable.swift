/// A table without links, buttons and drawings, for files and paper.
extension TableModel {
    /// The indices of the columns that say something: those of buttons have a hidden label.
    private var told: [Int] { columns.indices.filter { !columns[$0].isHidden } }

    package var plainColumns: [String] { told.map { columns[$0].label } }

    package var plainRows: [[String]] {
        rows.map { row in told.map { row.cells.indices.contains($0) ? row.cells[$0].plain : "" } }
    }

    /// The same table for paper.
    package var plain: TableModel {
        TableModel(
            caption: caption, isCaptionHidden: isCaptionHidden,
            columns: told.map { Column(columns[$0].label, isNumber: columns[$0].isNumber) },
            rows: plainRows.map { Row($0.map { Cell($0) }) })
    }
}

extension TableModel.Cell {
    /// All that the cell says, the main thing first.
    fileprivate var plain: String {
        [text, path?.name ?? "", tag?.text ?? "", sub ?? "", citation?.label ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }
}
