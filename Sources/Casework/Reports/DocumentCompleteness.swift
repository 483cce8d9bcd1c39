extension DocumentSections.Section {
    /// The texts that the section is made of: one, or the provider's and the client's side by side.
    package var texts: [String] { hasTwoVoices ? [id, id + ".client"] : [id] }
}

extension DocumentSections {
    /// Every text of the document, in order, by the name it is kept under.
    package var texts: [String] { sections.flatMap(\.texts) }

    /// The texts that must be written and are not, in the document's order.
    package func missing(in written: [String: String]) -> [String] {
        sections.filter(\.isRequired).flatMap(\.texts).filter { (written[$0] ?? "").allSatisfy(\.isWhitespace) }
    }

    /// The ids of the sections of which every text is written.
    package func writtenParts(in written: [String: String]) -> [String] {
        sections.filter { section in
            section.texts.allSatisfy { !(written[$0] ?? "").allSatisfy(\.isWhitespace) }
        }.map(\.id)
    }
}
