package import Casework

/// The form of an entry: prose first, light tags beside it.
package struct RecordForm: Sendable {
    let header: ClientHeader
    let entered: Entered
    let guards: Guards
    let draft: DraftMark
    /// What the rulebook asks to be described of the service; nil when it asks nothing.
    let asked: DocumentSections?
    let today: Day
    let words: Words

    package init(
        header: ClientHeader, entered: Entered, guards: Guards, draft: DraftMark, asked: DocumentSections? = nil,
        today: Day, words: Words
    ) {
        self.header = header
        self.entered = entered
        self.guards = guards
        self.draft = draft
        self.asked = asked
        self.today = today
        self.words = words
    }

    /// A signed entry as the fields of its correction.
    package static func values(_ entry: RecordEntry, _ words: Words) -> [String: [String]] {
        [
            "kind": [entry.content.kind.rawValue], "about_on": [words.format.day(entry.content.aboutOn)],
            "visibility": [entry.content.visibility.rawValue], "tags": entry.content.tags.map(\.rawValue),
            "text": [entry.content.text], "client_view": [entry.content.clientView],
            "areas": entry.content.areas, "demand": [entry.content.demand],
        ]
    }

    private var list: String { "/clients/" + header.id.rawValue + "/record" }

    /// A new entry.
    package var new: FormPage {
        page(
            words.text("record.new"), action: list, [prose(RecordEntry.Kind.allCases)] + described + [reach],
            words.text("record.sign"))
    }

    /// A new version of a signed entry, with the reason.
    package func correction(of entry: RecordEntry) -> FormPage {
        let why = FormSection(fields: [field("reason", hint: words.text("record.reason_hint"))])
        return page(
            words.text("record.correct_title"), action: "/record/" + entry.id.rawValue + "/correction",
            [why, prose([entry.content.kind])] + described + [reach], words.text("record.sign_correction"))
    }

    private func page(_ title: String, action: String, _ sections: [FormSection], _ button: String) -> FormPage {
        FormPage(
            title: title, action: action, guards: guards, sections: sections,
            buttons: [Button(button), Button(words.text("layout.button.cancel"), to: list, .quiet)],
            subject: header.name + ", " + header.line(on: today, words), crumbs: header.crumbs(words, title),
            draft: draft)
    }

    private func prose(_ kinds: [RecordEntry.Kind]) -> FormSection {
        FormSection(fields: [
            field("kind", .select, options: kinds.map { ($0.rawValue, words.name(of: "record.kind", $0.rawValue)) }),
            field("about_on", .date),
            field("text", .area(rows: 10), hint: words.text("record.text_hint")),
            field("client_view", .area(rows: 4), hint: words.text("record.client_view_hint"), isOptional: true),
        ])
    }

    /// What the entry describes of that which the rulebook asks for, and the demand that an example is measured by.
    private var described: [FormSection] {
        guard let asked else { return [] }
        let source = words.text(
            "record.areas_from", ["source": asked.citation.document + ", " + asked.citation.paragraph])
        var fields = [
            field(
                "areas", .checkboxes, isOptional: true,
                options: asked.sections.map { ($0.id, $0.title.in(words.language).capitalisedFirst) })
        ]
        if asked.sections.contains(where: \.isCompared) {
            fields.append(field("demand", .area(rows: 2), hint: words.text("record.demand_hint"), isOptional: true))
        }
        return [FormSection(heading: words.text("record.areas"), hint: source, fields: fields)]
    }

    private var reach: FormSection {
        FormSection(fields: [
            field(
                "tags", .checkboxes, isOptional: true,
                options: RecordEntry.Tag.allCases.map { ($0.rawValue, words.name(of: "record.tag", $0.rawValue)) }),
            field(
                "visibility", .radios,
                options: RecordEntry.Visibility.allCases.map {
                    ($0.rawValue, words.name(of: "record.visibility", $0.rawValue))
                }),
        ])
    }

    private func field(
        _ name: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        options: [(String, String)] = []
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "record.field", name), kind, hint: hint, isOptional: isOptional,
                options: options.map { FormField.Option($0.0, $0.1) }))
    }
}
