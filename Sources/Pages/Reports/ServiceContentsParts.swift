import Casework

extension DocumentSheet {
    /// Boxes for what the service form holds, by kind, each kind with its paragraph.
    func contentsSection(_ entered: Entered, _ words: Words) -> FormSection {
        let fields = contents.map { contents in
            let citation = contents.citation
            return FormField(
                "contents." + contents.kind.rawValue, words.name(of: "reports.contents_kind", contents.kind.rawValue),
                .checkboxes,
                hint: citation.document + ", " + citation.paragraph, isOptional: true,
                options: contents.items.map { FormField.Option($0.code, $0.name.in(words.language).capitalisedFirst) })
        }
        return FormSection(
            heading: words.text("reports.contents.heading"), hint: words.text("reports.contents.hint"),
            fields: fields.map(entered.filled))
    }

    /// What was chosen, by kind.
    func contentsBlocks(_ document: Document, _ words: Words) -> [Block] {
        guard !contents.isEmpty else { return [] }
        let terms = contents.map { contents in
            let names = contents.chosen(in: document).map { $0.name.in(words.language) }
            return Term(
                words.name(of: "reports.contents_kind", contents.kind.rawValue),
                names.isEmpty ? words.text("reports.contents.none") : names.joined(separator: "; "),
                citation: Citation(contents.citation))
        }
        return [Block(words.text("reports.contents.heading"), terms: terms)]
    }
}

extension ServiceForm {
    /// What the form holds, as notes with their paragraphs.
    func contentsNotes(_ words: Words) -> [Note] {
        contents.map { contents in
            Note(
                .quiet,
                lead: name.in(words.language) + ", " + words.name(of: "reports.contents_kind", contents.kind.rawValue),
                contents.items.map { $0.name.in(words.language) }.joined(separator: "; "),
                citations: [Citation(contents.citation)])
        }
    }

    /// What the form holds, as terms with their paragraphs.
    func contentsTerms(_ words: Words) -> [Term] {
        contents.map { contents in
            Term(
                words.name(of: "reports.contents_kind", contents.kind.rawValue),
                contents.items.map { $0.name.in(words.language) }.joined(separator: "; "),
                citation: Citation(contents.citation))
        }
    }
}
