package import Casework

extension FormPage {
    /// The form of a rulebook's text, pasted or from a file, with everything the check found wrong in it.
    package static func rulebookText(
        of edition: RulebookEdition?, entered: Entered, action: String, guards: Guards, faults: [RulebookFault],
        moreFaults: Int, others: [String], draft: DraftMark?, words: Words
    ) -> FormPage {
        let title = words.text(edition == nil ? "rulebook.editions.new" : "rulebook.text.title")
        return FormPage(
            title: title, action: action, guards: guards,
            sections: [
                FormSection(fields: [
                    entered.filled(
                        FormField(
                            "file", words.text("rulebook.text.file"), .file,
                            hint: words.text("rulebook.text.file_hint"), isOptional: true)
                    ).emptied,
                    entered.filled(
                        FormField(
                            "text", words.text("rulebook.text.text"), .area(rows: 28),
                            hint: words.text("rulebook.text.text_hint"))),
                ])
            ],
            buttons: [
                Button(words.text("rulebook.text.save")),
                Button(
                    words.name(of: "layout.button", "cancel"), to: edition?.place ?? "/rulebook-editions", .quiet),
            ],
            subject: edition?.title, intro: words.text("rulebook.text.intro"),
            crumbs: [
                Crumb(words.text("rulebook.list.title"), to: "/rulebooks"),
                Crumb(words.text("rulebook.editions.title"), to: "/rulebook-editions"), Crumb(title),
            ], errorHeading: words.text("rulebook.text.problems"),
            problems: others + told(faults, more: moreFaults, words), draft: draft)
    }

    private static func told(_ faults: [RulebookFault], more: Int, _ words: Words) -> [String] {
        let told = faults.map { fault in
            words.text(
                "rulebook.fault",
                [
                    "line": words.format.number(fault.line), "column": words.format.number(fault.column),
                    "what": fault.what, "mend": fault.mend,
                ])
        }
        return more > 0 ? told + [words.plural("rulebook.more_faults", count: more)] : told
    }

    /// The last look before a draft is withdrawn.
    package static func withdrawRulebook(_ edition: RulebookEdition, guards: Guards, words: Words) -> FormPage {
        FormPage(
            title: words.text("rulebook.withdraw.title"), action: edition.place + "/withdrawal", guards: guards,
            sections: [],
            buttons: [
                Button(words.text("rulebook.withdraw.button"), .danger),
                Button(words.name(of: "layout.button", "cancel"), to: edition.place, .quiet),
            ], subject: edition.title, intro: words.text("rulebook.withdraw.intro"))
    }

    /// The form that publishes a draft from a day on, under what it changes in the open cases.
    package static func publishRulebook(
        _ edition: RulebookEdition, _ book: Rulebook, follows predecessor: Rulebook?, isApplied: Bool,
        preview: RulebookPreview, entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        var terms = [
            Term(words.text("rulebook.source"), book.source.title),
            Term(words.text("rulebook.layer"), words.name(of: "rulebook.layer_name", book.layer.rawValue)),
            Term(words.text("rulebook.rules"), words.format.number(book.rules.count)),
        ]
        if let predecessor { terms.append(Term(words.text("rulebook.publish.follows"), predecessor.edition)) }
        return FormPage(
            title: words.text("rulebook.publish.title"), action: edition.place + "/publication", guards: guards,
            sections: [
                FormSection(fields: [
                    entered.filled(
                        FormField(
                            "from", words.text("rulebook.editions.from"), .date,
                            hint: words.text("rulebook.publish.from_hint"))),
                    FormField("seen", "", .hidden, value: words.format.typed(preview.day)),
                ])
            ],
            buttons: [
                Button(words.text("rulebook.publish.button")),
                Button(words.text("rulebook.preview.button"), .plain, name: "act", value: "look"),
                Button(words.name(of: "layout.button", "cancel"), to: edition.place, .quiet),
            ], subject: edition.title, intro: words.text("rulebook.publish.intro"),
            notes: (isApplied ? [] : [Note(.info, words.text("rulebook.publish.not_applied"))])
                + preview.notes(draft: edition.place, words: words), terms: terms)
    }
}

extension FormField {
    /// A file is never filled in again, only asked for again.
    fileprivate var emptied: FormField {
        var field = self
        field.value = ""
        return field
    }
}
