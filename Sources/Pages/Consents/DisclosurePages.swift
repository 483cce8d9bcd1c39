package import Casework

/// A disclosure with what its codes are called.
package struct DisclosureRow: Sendable {
    let disclosure: Disclosure
    let party: String
    let organisation: String?
    let writer: String

    package init(_ disclosure: Disclosure, party: String, organisation: String?, writer: String) {
        self.disclosure = disclosure
        self.party = party
        self.organisation = organisation
        self.writer = writer
    }
}

extension ListPage {
    /// What has been given of the client and asked of others, the newest first.
    package static func disclosures(
        _ rows: [DisclosureRow], of header: ClientHeader, mayRecord: Bool, today: Day, words: Words
    ) -> ListPage {
        let columns = ["day", "what", "whom", "basis", "writer"].map {
            TableModel.Column(words.name(of: "consents.disclosure_column", $0))
        }
        let lines = rows.map { row in
            let one = row.disclosure
            let whom = [row.party.prefix(1).uppercased() + row.party.dropFirst(), row.organisation].compactMap { $0 }
            let basis = words.name(of: "consents.basis", one.basis.rawValue)
            return TableModel.Row([
                TableModel.Cell(words.format.day(one.doneOn)),
                TableModel.Cell(
                    words.name(of: "consents.disclosure_way", one.way.rawValue) + ": "
                        + words.name(of: "consents.disclosure_kind", one.kind.rawValue), sub: one.content),
                TableModel.Cell(whom.joined(separator: ", ")),
                TableModel.Cell(one.basis == .law ? one.law : basis), TableModel.Cell(row.writer),
            ])
        }
        let page = "/clients/" + header.id.rawValue + "/disclosures"
        return ListPage(
            title: words.text("consents.disclosures"),
            table: TableModel(
                caption: words.text("consents.disclosures"), isCaptionHidden: true, columns: columns, rows: lines),
            empty: EmptyState(
                .nothingYet, heading: words.text("consents.disclosures_none"),
                words.text("consents.disclosures_none_text")),
            subject: header.name + ", " + header.line(on: today, words),
            intro: words.text("consents.disclosures_intro"),
            crumbs: header.crumbs(words, words.text("consents.disclosures")),
            actions: mayRecord ? [Button(words.text("consents.disclose"), to: page + "/new", .go)] : [])
    }
}

extension FormPage {
    /// Writing down that information was given or asked for.
    package static func disclosure(
        _ entered: Entered, of header: ClientHeader, parties: [FormField.Option],
        organisations: [FormField.Option], guards: Guards, problems: [String], today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue + "/disclosures"
        let field = { (name: String, kind: FormField.Kind) in
            FormField(name, words.name(of: "consents.disclosure_field", name), kind)
        }
        func choice(_ name: String, _ kind: FormField.Kind, _ options: [FormField.Option]) -> FormField {
            var field = field(name, kind)
            field.options = options
            return field
        }
        let named = { (family: String, codes: [String]) in
            codes.map { FormField.Option($0, words.name(of: family, $0).capitalisedFirst) }
        }
        var organisation = choice("organisation", .select, [FormField.Option("", "–")] + organisations)
        organisation.isOptional = true
        var law = field("law", .text)
        law.isOptional = true
        law.hint = words.text("consents.law_hint")
        let fields = [
            choice("way", .radios, named("consents.disclosure_way", Disclosure.Way.allCases.map(\.rawValue))),
            choice("kind", .radios, named("consents.disclosure_kind", Disclosure.Kind.allCases.map(\.rawValue))),
            choice("party", .select, [FormField.Option("", words.text("clients.form.choose"))] + parties),
            organisation, field("content", .area(rows: 3)),
            choice("basis", .radios, named("consents.basis", Disclosure.Basis.allCases.map(\.rawValue))), law,
            field("done_on", .date),
        ]
        return FormPage(
            title: words.text("consents.disclose"), action: page, guards: guards,
            sections: [FormSection(fields: fields.map(entered.filled))],
            buttons: [
                Button(words.text("consents.disclose_button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            intro: words.text("consents.disclosures_intro"),
            crumbs: header.crumbs(words, words.text("consents.disclose")), problems: problems)
    }
}
