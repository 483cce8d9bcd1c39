import Casework

extension DocumentSheet {
    /// Boxes for who took part, and their names.
    func participantsSection(_ entered: Entered, _ words: Words) -> FormSection {
        let who = FormField(
            DocumentParticipant.text, words.text("reports.participants.who"), .checkboxes, isOptional: true,
            options: DocumentParticipant.allCases.map {
                FormField.Option($0.rawValue, words.name(of: "reports.participant", $0.rawValue))
            })
        var names = FormField(
            DocumentParticipant.namesText, words.text("reports.participants.names"), .area(rows: 2),
            hint: words.text("reports.participants.names_hint"), isOptional: true)
        names.maxLength = 500
        return FormSection(
            heading: words.text("reports.participants.heading"), hint: words.text("reports.participants.hint"),
            fields: [who, names].map(entered.filled))
    }

    /// Who took part, when it has been told.
    func participantsBlocks(_ document: Document, _ words: Words) -> [Block] {
        participantTerms(document, words).map { Block(words.text("reports.participants.heading"), terms: [$0]) }
    }
}

/// Who took part in a document in one line, when it has been told.
func participantTerms(_ document: Document, _ words: Words) -> [Term] {
    let who = DocumentParticipant.of(document).map { words.name(of: "reports.participant", $0.rawValue) }
    if who.isEmpty { return [] }
    let names = document.sections[DocumentParticipant.namesText] ?? ""
    let list = who.joined(separator: ", ")
    return [Term(words.text("reports.participants.who"), names.isEmpty ? list : list + ". " + names)]
}
