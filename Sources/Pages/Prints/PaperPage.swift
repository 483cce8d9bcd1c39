package import Casework

/// A document as it is made into a PDF: the official layout of A4 with the code by which the paper is checked.
package struct PaperPage: Page {
    package static let template = "prints/paper"

    struct Part: Sendable {
        let heading: String
        let paragraphs: [String]
        let terms: [Term]
        let table: PaperTable?
    }

    package let title: String
    /// The sender's name, in heavier type than its address.
    let author: String
    let sender: [String]
    let date: String
    let number: String?
    let secrecy: String?
    /// Says that it is a draft, which is neither kept nor checked.
    let draft: String?
    let terms: [Term]
    let parts: [Part]
    let signatures: [Term]
    let distribution: String?
    /// How the paper is checked, before its code.
    let check: String?
    let code: String?
    /// The small line on the foot of every page.
    let mark: String

    /// - Parameters:
    ///   - code: the paper's own code; nil for a draft
    ///   - address: where a paper is checked; a reader types it, so it stands without its scheme
    package init(_ document: DocumentPage, code: CheckCode?, address: String, words: Words) {
        title = document.title
        author = document.sender.first ?? document.title
        sender = Array(document.sender.dropFirst())
        date = document.date
        number = document.number
        secrecy = document.secrecy
        draft = code == nil ? words.text("prints.paper.draft") : nil
        terms = document.terms
        parts = document.parts.map { part in
            Part(
                heading: part.heading, paragraphs: part.paragraphs, terms: part.terms,
                table: part.table.map(PaperTable.init))
        }
        signatures = document.signatures
        distribution = document.distribution
        let place = address.split(separator: "//").last.map(String.init) ?? address
        check = code == nil ? nil : words.text("prints.paper.check", ["address": place])
        self.code = code?.printed
        mark = code.map { words.text("prints.paper.code", ["code": $0.printed]) } ?? words.text("prints.paper.draft")
    }
}

/// A table on paper: words and figures, no links and no colours.
struct PaperTable: Sendable {
    struct Cell: Sendable {
        let text: String
        let sub: String?
        let isNumber: Bool
    }

    struct Row: Sendable {
        let cells: [Cell]
    }

    let columns: [Cell]
    let rows: [Row]

    init(_ table: TableModel) {
        columns = table.columns.map { Cell(text: $0.label, sub: nil, isNumber: $0.isNumber) }
        rows = (table.rows + [table.total].compactMap { $0 }).map { row in
            Row(
                cells: row.cells.map { cell in
                    let words = [cell.text, cell.tag?.text ?? ""].filter { !$0.isEmpty }
                    return Cell(text: words.joined(separator: ", "), sub: cell.sub, isNumber: cell.isNumber)
                })
        }
    }
}
