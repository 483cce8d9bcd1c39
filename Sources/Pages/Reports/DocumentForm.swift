import Casework

extension FormPage {
    /// The form of a document: its day, then the sections that the rulebook asks for, in its order.
    package static func document(
        _ sheet: DocumentSheet, _ entered: Entered, action: String, guards: Guards, errorHeading: String? = nil,
        problems: [String] = [], words: Words
    ) -> FormPage {
        let name = sheet.sections.name.in(words.language)
        let title =
            sheet.document == nil
            ? words.text("reports.document.new_title", ["name": name])
            : words.text("reports.document.edit_title", ["name": name])
        return FormPage(
            title: title, action: action, guards: guards, sections: sheet.formSections(entered, words),
            buttons: [
                Button(words.name(of: "layout.button", "save_draft"), name: "act", value: "save"),
                Button(words.text("reports.document.to_completion"), .plain, name: "act", value: "complete"),
            ] + sheet.quoteButtons(words) + [
                Button(words.name(of: "layout.button", "cancel"), to: sheet.path, .quiet),
            ],
            subject: clientLine(sheet.client, words), intro: words.text("reports.document.intro"),
            crumbs: sheet.crumbs(words, last: title), notes: sheet.correctionNote(words),
            terms: sheet.factTerms(words), errorHeading: errorHeading, problems: problems,
            sharedDraft: sheet.draft)
    }
}

extension DocumentSheet {
    fileprivate func formSections(_ entered: Entered, _ words: Words) -> [FormSection] {
        var first = [
            FormField(
                "made_on", words.text("reports.document.made_on"), .date, hint: words.text("reports.document.day_hint"))
        ]
        if kind == .implementationPlan {
            first.append(
                FormField(
                    "review_months", words.text("reports.document.review_months"), .number,
                    unit: words.text("reports.document.months")))
        }
        if kind == .needsAssessment { first.append(heldAsField(words)) }
        var fields: [FormField] = []
        for section in sections.sections {
            for text in section.texts {
                var field = FormField(
                    "section." + text, label(of: text, in: section, words), .area(rows: 6),
                    isOptional: !section.isRequired)
                field.maxLength = 10_000
                field.hint = hint(of: section, words)
                fields.append(field)
            }
        }
        let citation = words.text(
            "reports.document.sections_from",
            ["source": sections.citation.document + ", " + sections.citation.paragraph])
        var all = [
            FormSection(fields: first.map(entered.filled)),
            FormSection(
                heading: words.text("reports.document.parts"), hint: citation,
                fields: fields.map(entered.filled) + markFields),
        ]
        all.insert(contentsOf: basisSections(words), at: 1)
        all += quoteSections(entered, words)
        if let review { all.insert(ReviewFields(choices: review, words: words).section(entered), at: 1) }
        if !needs.isEmpty { all.append(needsSection(entered, words)) }
        if !contents.isEmpty { all.append(contentsSection(entered, words)) }
        if kind.namesParticipants, review == nil { all.append(participantsSection(entered, words)) }
        return all
    }

    private func needsSection(_ entered: Entered, _ words: Words) -> FormSection {
        let field = FormField(
            "needs", words.text("needs.codes"), .checkboxes, hint: words.text("needs.codes_hint"), isOptional: true,
            options: needs.map { FormField.Option($0.code, $0.name.in(words.language).capitalisedFirst) })
        return FormSection(heading: words.text("needs.heading"), fields: [entered.filled(field)])
    }

    /// The fields as the document holds them now.
    package func values(_ words: Words) -> [String: [String]] {
        guard let document else { return [:] }
        var values = ["made_on": [words.format.day(document.madeOn)]]
        if let months = document.reviewMonths { values["review_months"] = [String(months)] }
        for text in sections.texts { values["section." + text] = [document.sections[text] ?? ""] }
        values[DocumentParticipant.text] = DocumentParticipant.of(document).map(\.rawValue)
        values[DocumentParticipant.namesText] = [document.sections[DocumentParticipant.namesText] ?? ""]
        for part in contents {
            values["contents." + part.kind.rawValue] = part.chosen(in: document).map(\.code)
        }
        values[AssessmentWay.text] = [document.sections[AssessmentWay.text] ?? ""]
        values.merge(reviewValues(words)) { _, new in new }
        values["needs"] = (document.sections["needs"] ?? "").split(separator: " ").map(String.init)
        return values
    }
}
