import Casework

extension SignedEntry {
    /// The entry as a report quotes it: its day and writer, what was written, and the client's own view.
    package func quoted(_ words: Words) -> String {
        let content = entry.content
        var said = words.text(
            "reports.quote.line",
            ["day": words.format.day(content.aboutOn), "writer": author, "text": content.text.singleSpaced])
        if !content.demand.isEmpty {
            said += " " + words.text("reports.quote.demand", ["demand": content.demand.singleSpaced])
        }
        if !content.clientView.isEmpty {
            said += " " + words.text("reports.quote.client", ["text": content.clientView.singleSpaced])
        }
        return said
    }
}

extension DocumentSheet {
    /// The entries that no part of the report quotes yet.
    private func unquoted(_ words: Words) -> [SignedEntry] {
        let written = (document?.sections ?? [:]).values
        return entries.filter { signed in
            let line = signed.quoted(words)
            return !written.contains { $0.contains(line) }
        }
    }

    /// The choice of entries for a part of the report; nothing when there is none to choose.
    func quoteSections(_ entered: Entered, _ words: Words) -> [FormSection] {
        let offered = unquoted(words)
        if offered.isEmpty { return [] }
        let parts = sections.sections.flatMap { section in
            section.texts.map { FormField.Option($0, label(of: $0, in: section, words)) }
        }
        let entries = offered.map { signed in
            let kind = words.name(of: "record.kind", signed.entry.content.kind.rawValue)
            return FormField.Option(signed.entry.id.rawValue, kind + ": " + signed.quoted(words))
        }
        var part = FormField(
            "quote_into", words.text("reports.quote.into"), .select, isOptional: true, options: parts)
        part.value = parts.contains { $0.value == "examples" } ? "examples" : parts.first?.value ?? ""
        return [
            FormSection(
                heading: words.text("reports.quote.heading"), hint: words.text("reports.quote.hint"),
                fields: [
                    entered.filled(
                        FormField(
                            "quote", words.text("reports.quote.entries"), .checkboxes, isOptional: true,
                            options: entries)), entered.filled(part),
                ])
        ]
    }

    /// The button that takes the chosen entries into the report; nothing when there is none to choose.
    func quoteButtons(_ words: Words) -> [Button] {
        unquoted(words).isEmpty
            ? [] : [Button(words.text("reports.quote.button"), .plain, name: "act", value: "quote")]
    }
}

extension String {
    /// The text on one line.
    fileprivate var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
