/// How strongly a rule speaks: `block` stands against the act, `warn` asks to look, `note` informs.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    case note
    case warn
    case block

    package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warn: 1
        case .block: 2
        }
    }
}

/// Where a rule is written: the document and its paragraph.
package struct Citation: Hashable, Sendable {
    package let document: String
    package let paragraph: String

    package init(document: String, paragraph: String) {
        self.document = document
        self.paragraph = paragraph
    }
}
