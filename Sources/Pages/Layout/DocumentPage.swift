/// An official document on A4: sender, date, number and secrecy on top, facts, numbered parts, signatures.
package struct DocumentPage: Page {
    package static let template = "layout/document"

    /// A numbered part with its paragraphs or table.
    package struct Part: Sendable {
        let heading: String
        let paragraphs: [String]
        let terms: [Term]
        let table: TableModel?

        package init(_ heading: String, _ paragraphs: [String] = [], terms: [Term] = [], table: TableModel? = nil) {
            self.heading = heading
            self.paragraphs = paragraphs
            self.terms = terms
            self.table = table
        }
    }

    package let title: String
    /// The authority or provider that sends it, one line each.
    let sender: [String]
    let date: String
    let number: String?
    /// The secrecy marking with its section of law.
    let secrecy: String?
    let terms: [Term]
    let parts: [Part]
    /// Who signs: name and title, one under another.
    let signatures: [Term]
    let distribution: String?
    let back: Link
    /// Where the same document is as a PDF.
    package var pdf: Link?
    /// Where the scans of the paper are.
    package var scans: Link?

    package init(
        title: String, sender: [String], date: String, back: Link, terms: [Term] = [], parts: [Part],
        number: String? = nil, secrecy: String? = nil, signatures: [Term] = [], distribution: String? = nil
    ) {
        self.title = title
        self.sender = sender
        self.date = date
        self.back = back
        self.terms = terms
        self.parts = parts
        self.number = number
        self.secrecy = secrecy
        self.signatures = signatures
        self.distribution = distribution
    }
}
