/// Text as a spreadsheet saves it: cells with `;` or `,` between, quoted where they hold one.
enum SeparatedText {
    /// The rows without those that are empty; nil when a quotation never ends.
    static func rows(of text: String) -> [[String]]? {
        var text = text
        if text.unicodeScalars.first == "\u{feff}" { text.unicodeScalars.removeFirst() }
        let first = text.prefix { !$0.isNewline }
        let separator: Character = first.contains(";") ? ";" : ","
        var reader = Reader(separator: separator)
        for character in text { reader.take(character) }
        return reader.finished()
    }

    private struct Reader {
        let separator: Character
        private var rows: [[String]] = []
        private var row: [String] = []
        private var cell = ""
        private var isQuoted = false
        private var wasQuote = false

        init(separator: Character) { self.separator = separator }

        mutating func take(_ character: Character) {
            if isQuoted {
                if wasQuote {
                    wasQuote = false
                    if character == "\"" {
                        cell.append(character)
                        return
                    }
                    isQuoted = false
                } else if character == "\"" {
                    wasQuote = true
                    return
                } else {
                    cell.append(character)
                    return
                }
            }
            switch character {
            case separator: endCell()
            case "\"" where cell.isEmpty: isQuoted = true
            case _ where character.isNewline: endRow()
            default: cell.append(character)
            }
        }

        private mutating func endCell() {
            let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
            let trimmed = cell.drop(while: blank).reversed().drop(while: blank).reversed()
            row.append(String(trimmed))
            cell = ""
        }

        private mutating func endRow() {
            endCell()
            if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
            row = []
        }

        mutating func finished() -> [[String]]? {
            if isQuoted, !wasQuote { return nil }
            endRow()
            return rows
        }
    }
}
