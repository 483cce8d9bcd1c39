package import Casework

/// The frame that the forms of a provider share.
package struct ProviderForm: Sendable {
    let provider: Organisation
    let entered: Entered
    let guards: Guards
    let problems: [String]
    let findings: [Finding]
    let words: Words

    package init(
        provider: Organisation, entered: Entered, guards: Guards, problems: [String] = [], findings: [Finding] = [],
        words: Words
    ) {
        self.provider = provider
        self.entered = entered
        self.guards = guards
        self.problems = problems
        self.findings = findings
        self.words = words
    }

    private var path: String { "/providers/" + provider.id.rawValue }

    func field(
        _ name: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        options: [FormField.Option] = []
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "providers.field", name), kind,
                hint: hint.map { words.name(of: "providers.hint", $0) }, isOptional: isOptional, options: options))
    }

    private func page(_ title: String, address: String, _ sections: [FormSection], button: String) -> FormPage {
        FormPage(
            title: words.text(title), action: path + address, guards: guards, sections: sections,
            buttons: [
                Button(words.text(button)), Button(words.text("layout.button.cancel"), to: path, .quiet),
            ], subject: provider.name,
            crumbs: [
                Crumb(words.text("providers.title"), to: "/providers"), Crumb(provider.name, to: path),
                Crumb(words.text(title)),
            ], notes: findings.map { Note.finding($0, words: words) }, problems: problems)
    }

    private func options(_ codes: [CodeList.Code]) -> [FormField.Option] {
        codes.map { .init($0.code, $0.name.in(words.language)) }
    }

    private func forms(_ forms: [ServiceForm]) -> [FormField.Option] {
        forms.map { .init($0.id, $0.name.in(words.language)) }
    }

    /// - Parameter states: those that may follow the provider's present state
    package func state(_ states: [ProviderState]) -> FormPage {
        page(
            "providers.decide", address: "/state",
            [
                FormSection(fields: [
                    field(
                        "state", .radios,
                        options: states.map {
                            .init(
                                $0.rawValue, words.name(of: "providers.act", $0.rawValue),
                                hint: words.name(of: "providers.act_hint", $0.rawValue))
                        }), field("from", .date), field("reason", .area(rows: 4), hint: "reason", isOptional: true),
                ])
            ], button: "providers.decide_save")
    }

    package func terms(ways: [CodeList.Code], services: [ServiceForm]) -> FormPage {
        page(
            "providers.terms", address: "/terms",
            [
                FormSection(fields: [
                    field(
                        "entry_way", .select, isOptional: true,
                        options: [.init("", "–")] + options(ways)),
                    field("services", .checkboxes, isOptional: true, options: forms(services)),
                    field("contract_from", .date, isOptional: true), field("contract_to", .date, isOptional: true),
                    field("responsible_worker", isOptional: true), field("subcontractors", .checkbox),
                    field("work_tools", .checkbox),
                ])
            ], button: "providers.save")
    }

    package func paper(items: [CodeList.Code]) -> FormPage {
        page(
            "providers.paper.new", address: "/papers",
            [
                FormSection(fields: [
                    field("item", .radios, options: options(items)), field("name"), field("received_on", .date),
                    field("valid_to", .date, hint: "valid_to", isOptional: true),
                    field("kept_where", isOptional: true),
                ])
            ], button: "providers.save")
    }

    /// - Parameter judges: whether the reader may say what the county accepts case by case
    package func staff(
        _ id: ID<ProviderWorker>?, qualifications: [CodeList.Code], specialities: [CodeList.Code],
        duties: [CodeList.Code], judges: Bool
    ) -> FormPage {
        var sections = [
            FormSection(fields: [
                field("name"),
                field(
                    "qualification", .select,
                    options: [.init("", words.text("providers.choose"))] + options(qualifications)),
                field("specialities", .checkboxes, isOptional: true, options: options(specialities)),
                field("duties", .checkboxes, options: options(duties)), field("first_day", .date),
                field("last_day", .date, isOptional: true), field("substitutes", hint: "substitutes", isOptional: true),
            ]),
            FormSection(
                heading: words.text("providers.staff.competence"),
                fields: [
                    field("protected_title", .checkbox),
                    field("register_mark", hint: "register_mark", isOptional: true),
                    field("licence_names_degree", .checkbox), field("experienced", .checkbox),
                    field("oriented_on", .date, isOptional: true),
                ]),
        ]
        if judges {
            sections.append(
                FormSection(
                    heading: words.text("providers.staff.case"), hint: words.text("providers.staff.case_hint"),
                    fields: [
                        field("case_decision", .area(rows: 3), isOptional: true),
                        field("case_decided_on", .date, isOptional: true),
                    ]))
        }
        return page(
            id == nil ? "providers.staff.new" : "providers.staff.edit",
            address: "/staff" + (id.map { "/" + $0.rawValue } ?? ""), sections, button: "providers.save")
    }

    package func site(_ site: Casework.Site, services: [ServiceForm], judges: Bool) -> FormPage {
        let monday = Day(2024, 1, 1)
        var fields = [
            field("services", .checkboxes, isOptional: true, options: forms(services)),
            field("capacity", .number, isOptional: true),
            field(
                "weekdays", .checkboxes, isOptional: true,
                options: Weekday.allCases.map {
                    .init(String($0.rawValue), words.format.weekday(monday.adding(days: $0.rawValue - 1)))
                }), field("hours", hint: "hours", isOptional: true), field("order_contact", isOptional: true),
        ]
        if judges { fields += [field("suitable", .checkbox), field("digital_room", .checkbox)] }
        return page(
            "providers.site.edit", address: "/sites/" + site.id.rawValue,
            [FormSection(heading: site.name, fields: fields)], button: "providers.save")
    }

    package func meeting(_ id: ID<ProviderMeeting>?) -> FormPage {
        var fields = [field("meeting_on", .date), field("agenda", .area(rows: 3))]
        if id != nil {
            fields += [field("participants", isOptional: true), field("minutes", .area(rows: 6), isOptional: true)]
        }
        return page(
            id == nil ? "providers.meeting.new" : "providers.meeting.edit",
            address: "/meetings" + (id.map { "/" + $0.rawValue } ?? ""), [FormSection(fields: fields)],
            button: id == nil ? "providers.meeting.invite" : "providers.save")
    }
}
