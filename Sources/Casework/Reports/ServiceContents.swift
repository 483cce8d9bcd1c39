/// What a service form holds, of one kind: things that are agreed in its plan or contract by choosing among them.
package struct ServiceContents: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// For whom the form is meant; told, and not chosen among.
        case forWhom = "for_whom"
        /// What the service is made of.
        case content
        /// Areas in which goals are set.
        case goalArea = "goal_area"
        /// What the service examines or maps.
        case examined
    }

    package let kind: Kind
    package let citation: Citation
    package let items: [CodeList.Code]

    package init(kind: Kind, citation: Citation, items: [CodeList.Code]) {
        self.kind = kind
        self.citation = citation
        self.items = items
    }

    /// Where a document keeps the chosen codes, space between, beside the texts of its sections.
    package static let text = "contents"

    /// The chosen items of a document, in the rulebook's order.
    package func chosen(in document: Document) -> [CodeList.Code] {
        let codes = (document.sections[Self.text] ?? "").split(separator: " ").map(String.init)
        return items.filter { codes.contains($0.code) }
    }
}

extension Document.Kind {
    /// Whether it records which contents of the service form were agreed.
    package var choosesContents: Bool { self == .implementationPlan || self == .contract }
}
