import Casework

/// The choices that a client's forms offer on a day, in words.
package struct ClientFormChoices: Sendable {
    let benefits: [FormField.Option]
    let sources: [FormField.Option]
    let reasons: [FormField.Option]
    let initiators: [FormField.Option]

    package init(
        benefits: [FormField.Option], sources: [FormField.Option], reasons: [FormField.Option],
        initiators: [FormField.Option]
    ) {
        self.benefits = benefits
        self.sources = sources
        self.reasons = reasons
        self.initiators = initiators
    }
}

/// The sections of a client's own form, which registering and editing share.
package enum ClientForm {
    package static func sections(
        _ entered: Entered, identityCode: FormField, _ choices: ClientFormChoices, _ words: Words
    ) -> [FormSection] {
        [
            person(entered, identityCode, words), contact(entered, words), jobSearch(entered, choices, words),
            FormSection(
                heading: words.text("clients.form.need"),
                fields: [
                    entered.filled(
                        field(
                            "services_reason", .area(rows: 3), words,
                            hint: words.text("clients.form.services_reason_hint")))
                ]),
        ]
    }

    private static func person(_ entered: Entered, _ identityCode: FormField, _ words: Words) -> FormSection {
        FormSection(
            heading: words.text("clients.form.person"),
            fields: [
                identityCode, entered.filled(field("given_name", .text, words)),
                entered.filled(field("family_name", .text, words)),
                entered.filled(
                    field(
                        "language", .select, words,
                        options: ClientBasics.languages.map {
                            FormField.Option($0, words.name(of: "code.service_language", $0))
                        })),
                entered.filled(field("interpreter", .checkbox, words)),
            ])
    }

    private static func contact(_ entered: Entered, _ words: Words) -> FormSection {
        FormSection(
            heading: words.text("clients.form.contact"),
            fields: [
                entered.filled(field("municipality", .select, words, options: municipalities(words))),
                entered.filled(field("address", .text, words, isOptional: true)),
                entered.filled(field("phone", .telephone, words, isOptional: true)),
                entered.filled(field("protected", .checkbox, words, hint: words.text("clients.form.protected_hint"))),
            ])
    }

    private static func jobSearch(_ entered: Entered, _ choices: ClientFormChoices, _ words: Words) -> FormSection {
        FormSection(
            heading: words.text("clients.form.job_search_heading"),
            fields: [
                entered.filled(field("job_search", .checkbox, words)),
                entered.filled(
                    field(
                        "job_search_checked_on", .date, words,
                        hint: words.text("clients.form.job_search_checked_on_hint"))),
                entered.filled(field("unemployed_since", .date, words, isOptional: true)),
                entered.filled(
                    field(
                        "subsidy_days", .number, words, hint: words.text("clients.form.subsidy_days_hint"),
                        isOptional: true)),
                entered.filled(field("benefit", .select, words, options: choices.benefits)),
                entered.filled(
                    field(
                        "payer", .select, words,
                        options: Client.Payer.allCases.map {
                            FormField.Option($0.rawValue, words.name(of: "code.payer", $0.rawValue))
                        })),
            ])
    }

    /// How the client came: the section of registering, and of a later referral.
    package static func referral(_ entered: Entered, _ choices: ClientFormChoices, _ words: Words) -> FormSection {
        FormSection(
            heading: words.text("clients.form.referral"),
            fields: [
                entered.filled(field("received_on", .date, words)),
                entered.filled(field("source", .select, words, options: [blank(words)] + choices.sources)),
                entered.filled(
                    field(
                        "initiator", .select, words, hint: words.text("clients.form.initiator_hint"),
                        options: [blank(words)] + choices.initiators, isOptional: true)),
                entered.filled(field("reasons", .checkboxes, words, options: choices.reasons)),
                entered.filled(
                    field(
                        "purpose", .radios, words,
                        options: Referral.Purpose.allCases.map {
                            FormField.Option($0.rawValue, words.name(of: "code.referral_purpose", $0.rawValue))
                        })),
                entered.filled(field("note", .area(rows: 2), words, isOptional: true)),
            ])
    }

    private static func municipalities(_ words: Words) -> [FormField.Option] {
        let isSwedish = words.language == .sv
        let all = Municipality.known.map { (code: $0.code, name: isSwedish ? $0.swedish : $0.finnish) }
            .sorted { finnishSortKey($0.name) < finnishSortKey($1.name) }
        return [blank(words)] + all.map { FormField.Option($0.code, $0.name) }
    }

    private static func blank(_ words: Words) -> FormField.Option {
        FormField.Option("", words.text("clients.form.choose"))
    }

    private static func field(
        _ name: String, _ kind: FormField.Kind, _ words: Words, hint: String? = nil,
        options: [FormField.Option] = [], isOptional: Bool = false
    ) -> FormField {
        FormField(
            name, words.name(of: "clients.field", name), kind, hint: hint, isOptional: isOptional, options: options)
    }
}
