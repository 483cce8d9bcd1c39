package import Casework

/// What the pages of consents know of names: parties and organisations in words.
package struct ConsentNames: Sendable {
    let parties: [String: String]
    let organisations: [(id: String, name: String)]

    package init(parties: [String: String], organisations: [(id: String, name: String)]) {
        self.parties = parties
        self.organisations = organisations
    }

    /// The party with the organisation that is meant.
    package func party(of consent: Consent) -> String {
        let code = parties[consent.party] ?? consent.party
        let name = code.prefix(1).uppercased() + code.dropFirst()
        let organisation = organisations.first { $0.id == consent.organisationID?.rawValue }?.name
        return organisation.map { name + ", " + $0 } ?? name
    }
}

extension ListPage {
    /// The client's consents and refusals, the newest first.
    package static func consents(
        _ consents: [Consent], of header: ClientHeader, names: ConsentNames, mayRecord: Bool,
        forms: [(id: String, title: String)] = [], seesDisclosures: Bool = false, mayWithdraw: Bool,
        tabs: [Tab], today: Day, words: Words
    ) -> ListPage {
        let columns = ["party", "standing", "scope", "signed", "act"].map {
            TableModel.Column(words.name(of: "consents.column", $0), isHidden: $0 == "act")
        }
        let rows = consents.map { consent in
            TableModel.Row([
                TableModel.Cell(names.party(of: consent), tag: consent.tag(on: today, words)),
                TableModel.Cell(consent.standing(on: today, words)), TableModel.Cell(consent.scope),
                TableModel.Cell(
                    words.format.day(consent.signedOn),
                    sub: consent.origin.way == .paper
                        ? consent.signedPlace : words.name(of: "consents.way", consent.origin.way.rawValue)),
                TableModel.Cell(
                    buttons: [Link(words.text("prints.print"), to: "/consents/" + consent.paper + "/print")]
                        + (mayWithdraw && consent.isGiven && consent.withdrawnOn == nil
                            ? [
                                Link(
                                    words.text("consents.withdraw.open"),
                                    to: "/consents/" + consent.id.rawValue + "/withdrawal")
                            ] : [])),
            ])
        }
        let page = "/clients/" + header.id.rawValue
        return ListPage(
            title: words.text("consents.title"),
            table: TableModel(
                caption: words.text("consents.title"), isCaptionHidden: true, columns: columns, rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.text("consents.empty"), words.text("consents.empty_text"),
                link: mayRecord ? Link(words.text("consents.new.open"), to: page + "/consents/new") : nil),
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("consents.intro"),
            crumbs: header.crumbs(words, words.text("consents.title")), tabs: tabs,
            actions: (mayRecord ? recording(forms, page, words) : [])
                + (seesDisclosures
                    ? [Button(words.text("consents.disclosures"), to: page + "/disclosures", .plain)] : []))
    }

    private static func recording(
        _ forms: [(id: String, title: String)], _ page: String, _ words: Words
    ) -> [Button] {
        [Button(words.text("consents.new.open"), to: page + "/consents/new", .go)]
            + forms.map { Button($0.title, to: page + "/consent-forms/" + $0.id, .plain) }
    }
}

extension ClientHeader {
    /// The way to a page of the client's file.
    package func crumbs(_ words: Words, _ last: String) -> [Crumb] {
        [
            Crumb(words.text("clients.list.title"), to: "/clients"), Crumb(name, to: "/clients/" + id.rawValue),
            Crumb(last),
        ]
    }
}

extension FormPage {
    /// A new consent or refusal as the client signed it.
    package static func newConsent(
        _ entered: Entered, of header: ClientHeader, choices: [FormField.Option], names: ConsentNames,
        refusals: [String], guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue + "/consents"
        let field = { (name: String, kind: FormField.Kind) in
            FormField(name, words.name(of: "consents.field", name), kind)
        }
        var party = field("party", .select)
        party.options = [FormField.Option("", words.text("clients.form.choose"))] + choices
        var organisation = field("organisation", .select)
        organisation.isOptional = true
        organisation.hint = words.text("consents.new.organisation_hint")
        organisation.options =
            [FormField.Option("", "–")] + names.organisations.map { FormField.Option($0.id, $0.name) }
        var given = field("given", .radios)
        given.options = ["yes", "no"].map { FormField.Option($0, words.name(of: "consents.given", $0)) }
        var scope = field("scope", .area(rows: 3))
        scope.hint = words.text("consents.new.scope_hint")
        var validTo = field("valid_to", .date)
        validTo.isOptional = true
        let fields = [
            party, organisation, given, scope, field("signed_on", .date), field("signed_place", .text),
            field("valid_from", .date), validTo,
        ]
        return FormPage(
            title: words.text("consents.new.title"), action: page, guards: guards,
            sections: [FormSection(fields: fields.map(entered.filled))],
            buttons: [
                Button(words.text("consents.new.button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            crumbs: header.crumbs(words, words.text("consents.new.title")),
            notes: refusals.map { Note(.info, lead: $0, words.text("consents.new.refused")) })
    }

    /// Taking a consent back.
    package static func withdrawal(
        _ entered: Entered, of consent: Consent, party: String, header: ClientHeader, guards: Guards,
        problems: [String], today: Day, words: Words
    ) -> FormPage {
        let reason = FormField("reason", words.name(of: "consents.field", "reason"), .area(rows: 2))
        return FormPage(
            title: words.text("consents.withdraw.title"), action: "/consents/" + consent.id.rawValue + "/withdrawal",
            guards: guards, sections: [FormSection(fields: [entered.filled(reason)])],
            buttons: [
                Button(words.text("consents.withdraw.button"), .danger),
                Button(
                    words.text("layout.button.cancel"), to: "/clients/" + header.id.rawValue + "/consents", .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("consents.withdraw.intro"),
            crumbs: header.crumbs(words, words.text("consents.withdraw.title")),
            terms: [
                Term(words.name(of: "consents.field", "party"), party),
                Term(words.name(of: "consents.field", "scope"), consent.scope),
                Term(words.name(of: "consents.column", "standing"), consent.standing(on: today, words)),
            ], problems: problems)
    }
}
