/// The ways out of a list as it is narrowed now: to a file, to paper, and to what one has kept.
package struct ListWays: Sendable {
    let csv: String
    let paper: String
    /// Where the narrowing is kept under a name; nil on a list that keeps nothing.
    let keep: String?

    /// - Parameters:
    ///   - list: the list's path
    ///   - query: what its address has after the question mark
    package init(_ list: String, query: String, keepsAs name: String? = nil) {
        let narrowed = query.isEmpty ? "" : "?" + query
        csv = list + "/csv" + narrowed
        paper = list + "/print" + narrowed
        keep = name.map { "/filters/new?list=" + $0 + (query.isEmpty ? "" : "&" + query) }
    }

    func buttons(_ words: Words) -> [Button] {
        [
            Button(words.text("lists.csv"), to: csv, .quiet), Button(words.text("lists.print"), to: paper, .quiet),
        ]
    }
}

extension DocumentPage {
    /// A whole list on paper: who took it out, from where and when, and no way on from it but back.
    package static func list(
        _ table: TableModel, title: String, rows: Int, organisation: String, reader: String, date: String, back: String,
        isSecret: Bool, words: Words
    ) -> DocumentPage {
        DocumentPage(
            title: title, sender: [organisation], date: date, back: Link(words.text("lists.back"), to: back),
            terms: [
                Term(words.text("lists.printed_by"), reader),
                Term(words.text("lists.rows"), words.format.number(rows)),
            ], parts: [Part(words.text("lists.rows_heading"), table: table.plain)],
            secrecy: isSecret ? words.text("lists.secrecy") : nil)
    }
}
