package import Casework

/// The ground of an invoice as a table for another program: the voucher's number stands for the client, no names.
///
/// Semicolons between, decimal commas, a byte order mark in front: what Finnish spreadsheets open as it is.
package struct MonthCSV: Sendable {
    /// The names of the columns, in order.
    let columns: [String]
    let month: Month
    let lines: [(form: String, unit: String, line: MonthLine)]

    /// - Parameters:
    ///   - columns: eleven names
    ///   - lines: each with the names of its service form and unit
    package init(columns: [String], month: Month, lines: [(form: String, unit: String, line: MonthLine)]) {
        self.columns = columns
        self.month = month
        self.lines = lines
    }

    package var text: String {
        let rows = [columns] + lines.map(row)
        return "\u{FEFF}" + rows.map { $0.map(Self.safe).joined(separator: ";") + "\r\n" }.joined()
    }

    private func row(_ form: String, _ unit: String, _ line: MonthLine) -> [String] {
        [
            month.description, line.voucherNumber.isEmpty ? line.periodID.rawValue : line.voucherNumber, form, unit,
            line.unit == .hour ? Minutes(line.realisedMinutes)?.description ?? "0" : String(line.realisedUnits),
            String(line.unusedUnits), Self.euros(line.unitPrice), Self.euros(line.amount), String(line.travelDays),
            String(line.absences.count), line.flags.map(\.kind.rawValue).joined(separator: " "),
        ]
    }

    private static func euros(_ money: Money) -> String {
        let cents = money.cents.magnitude
        let rest = String(cents % 100)
        return (money.cents < 0 ? "-" : "") + String(cents / 100) + "," + (rest.count < 2 ? "0" : "") + rest
    }

    /// A field that no spreadsheet takes for a formula, quoted where it must be.
    ///
    /// It is looked at code by code: two codes may be one character, as the end of a line is, or a sign with an accent.
    static func safe(_ field: String) -> String {
        var field = field
        let isNumber = field.unicodeScalars.dropFirst().allSatisfy { ("0"..."9").contains($0) || $0 == "," }
        let first = field.unicodeScalars.first
        if let first, "=+@\t\r\n".unicodeScalars.contains(first) || first == "-" && !isNumber {
            field = "'" + field
        }
        guard field.unicodeScalars.contains(where: { ";\"\n\r".unicodeScalars.contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
