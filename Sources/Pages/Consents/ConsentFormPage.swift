package import Casework

extension FormPage {
    /// A consent form to fill in: an answer about each party, how and when it was given, and for how long.
    package static func consentForm(
        _ entered: Entered, _ form: ConsentForm, of header: ClientHeader,
        organisations: [(id: String, kind: Organisation.Kind, name: String)], guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue
        let title = form.title.in(words.language)
        let parties = form.parties.flatMap { party in
            fields(of: party, organisations, words).map(entered.filled)
        }
        let statements = form.statements.map { $0.in(words.language) }
        return FormPage(
            title: title, action: page + "/consent-forms/" + form.id, guards: guards,
            sections: [
                FormSection(
                    heading: words.text("consents.form.parties"), hint: form.scope.in(words.language),
                    fields: parties),
                FormSection(
                    heading: words.text("consents.form.signing"),
                    fields: signing(form, words).map(entered.filled)),
            ],
            buttons: [
                Button(words.text("consents.new.button")),
                Button(words.text("layout.button.cancel"), to: page + "/consents", .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("consents.form.intro"),
            crumbs: header.crumbs(words, title),
            notes: [
                Note(
                    .quiet, lead: words.text("consents.form.content"), statements.joined(separator: " "),
                    citations: [Citation(form.citation)],
                    link: Link(
                        words.text("consents.form.print_blank"), to: page + "/consent-forms/" + form.id + "/print"))
            ])
    }

    private static func fields(
        of party: ConsentForm.Party, _ organisations: [(id: String, kind: Organisation.Kind, name: String)],
        _ words: Words
    ) -> [FormField] {
        let name = party.name.in(words.language)
        var given = FormField("given." + party.code, name, .radios)
        given.options = ["yes", "no"].map { FormField.Option($0, words.name(of: "consents.given", $0)) }
        guard let kind = ConsentEntry.organisationKinds[party.code] else { return [given] }
        var organisation = FormField(
            "organisation." + party.code, words.text("consents.form.organisation", ["party": name]), .select)
        organisation.options =
            [FormField.Option("", "–")]
            + organisations.filter { $0.kind == kind }.map { FormField.Option($0.id, $0.name) }
        return [given, organisation]
    }

    private static func signing(_ form: ConsentForm, _ words: Words) -> [FormField] {
        let field = { (name: String, kind: FormField.Kind) in
            FormField(name, words.name(of: "consents.field", name), kind)
        }
        var way = field("way", .radios)
        way.options = ConsentOrigin.Way.allCases.map {
            FormField.Option($0.rawValue, words.name(of: "consents.way", $0.rawValue))
        }
        way.hint = words.text("consents.form.way_hint")
        var place = field("signed_place", .text)
        place.hint = words.text("consents.form.place_hint")
        place.isOptional = true
        var validTo = field("valid_to", .date)
        validTo.isOptional = true
        var fields = [way, field("signed_on", .date), place, field("valid_from", .date), validTo]
        if form.asksPatientRecord {
            var record = field("patient_record_on", .date)
            record.hint = words.text("consents.form.patient_record_hint")
            fields.append(record)
        }
        return fields
    }
}
