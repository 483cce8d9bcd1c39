/// A list as a table for another program, with the columns and words that the page has.
///
/// Semicolons between, a byte order mark in front, no field that a spreadsheet takes for a formula: as the month's
/// invoice is written.
package struct ListCSV: Sendable {
    let columns: [String]
    let rows: [[String]]

    package init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    package var text: String {
        "\u{FEFF}" + ([columns] + rows).map { $0.map(MonthCSV.safe).joined(separator: ";") + "\r\n" }.joined()
    }
}
