package import Casework

/// A document as its form and its page need it.
package struct DocumentSheet: Sendable {
    package let kind: Document.Kind
    package let client: Client
    package let sections: DocumentSections
    /// The codes that an assessment may record as needs; empty for other kinds.
    package let needs: [CodeList.Code]
    /// What a plan or a contract may agree on; empty for other kinds.
    package var contents: [ServiceContents] = []
    /// The document itself; nil while a new one is being written.
    package var document: Document?
    package var author = ""
    /// The document that corrects this one.
    package var correctedBy: ID<Document>?
    package var deliveries: [DocumentDelivery] = []
    /// What the rules say of who took part.
    package var findings: [Finding] = []
    /// The plan that an implementation plan complements; nil for other documents.
    package var basis: DocumentBasis?
    /// What is chosen of an interim evaluation; nil for other documents.
    package var review: ReviewChoices?
    /// What a report rests on, each fact with its source.
    package var facts: [ReportFact] = []
    /// The entries of the record that a report may quote.
    package var entries: [SignedEntry] = []
    /// How the draft is kept while it is written; nil where it isn't.
    package var draft: SharedDraft?
    package var mayWrite = false
    package var maySend = false

    package init(kind: Document.Kind, client: Client, sections: DocumentSections, needs: [CodeList.Code] = []) {
        self.kind = kind
        self.client = client
        self.sections = sections
        self.needs = needs
    }

    /// Where the document is; where the client's documents are while it isn't anywhere yet.
    package var path: String { document.map { "/documents/" + $0.id.rawValue } ?? home }

    /// The side of the client's file where documents of the kind are listed.
    package var home: String {
        "/clients/" + client.id.rawValue + (kind == .needsAssessment ? "/plans" : "/reports")
    }

    /// Each text's own label in the reader's language, the two voices of a section told apart.
    package func label(of text: String, in section: DocumentSections.Section, _ words: Words) -> String {
        let title = section.title.in(words.language).capitalisedFirst
        guard section.hasTwoVoices else { return title }
        return text == section.id
            ? words.text("reports.document.provider_voice", ["section": title])
            : words.text("reports.document.client_voice", ["section": title])
    }

    func crumbs(_ words: Words, last: String? = nil) -> [Crumb] {
        let name = sections.name.in(words.language)
        let way = clientCrumbs(client, words)
        guard let last else { return way + [Crumb(name)] }
        return way + (document == nil ? [] : [Crumb(name, to: path)]) + [Crumb(last)]
    }
}

/// The way to a page of a client's file.
package func clientCrumbs(_ client: Client, _ words: Words) -> [Crumb] {
    [
        Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
        Crumb(client.name, to: "/clients/" + client.id.rawValue),
    ]
}

/// Who the client is, in one line under a page's name.
package func clientLine(_ client: Client, _ words: Words) -> String {
    words.text("reports.client_line", ["name": client.name, "born": words.format.day(client.birthDate)])
}

extension String {
    /// The text with its first letter as a capital.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
