package import Casework

extension FormPage {
    /// Who works with the client, and the form for changing it from a day on.
    package static func workers(
        _ entered: Entered, of header: ClientHeader, duties: [NamedDuty], candidates: [DutyCandidate],
        guards: Guards, today: Day, words: Words
    ) -> FormPage {
        let page = "/clients/" + header.id.rawValue
        var duty = field("duty", .radios, words)
        duty.options = ClientWorker.Duty.assignable.map {
            FormField.Option(
                $0.rawValue, words.name(of: "clients.change", $0.rawValue),
                hint: words.name(of: "clients.change_hint", $0.rawValue))
        }
        var person = field("person", .select, words)
        person.options =
            [FormField.Option("", words.text("clients.form.choose"))]
            + candidates.map { candidate in
                FormField.Option(
                    candidate.assignment.id.rawValue,
                    candidate.name + ", " + words.name(of: "code.role", candidate.assignment.role.rawValue) + ", "
                        + candidate.organisation)
            }
        var to = field("to", .date, words)
        to.isOptional = true
        to.hint = words.text("clients.workers.to_hint")
        let fields = [duty, person, field("from", .date, words), to]
        return FormPage(
            title: words.text("clients.workers.title"), action: page + "/workers", guards: guards,
            sections: [
                FormSection(heading: words.text("clients.workers.change"), fields: fields.map(entered.filled))
            ],
            buttons: [
                Button(words.text("clients.workers.button")),
                Button(words.text("layout.button.cancel"), to: page, .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("clients.workers.intro"),
            crumbs: header.crumbs(words, words.text("clients.workers.title")),
            terms: duties.map { named in
                Term(words.name(of: "clients.duty", named.duty.duty.rawValue), line(named, words))
            })
    }

    private static func line(_ named: NamedDuty, _ words: Words) -> String {
        let days = DateRange(first: named.duty.validFrom, last: named.duty.validTo)
            .map { words.format.range($0) } ?? words.format.day(named.duty.validFrom)
        return named.name + ", " + named.organisation + ", " + days
    }

    private static func field(_ name: String, _ kind: FormField.Kind, _ words: Words) -> FormField {
        FormField(name, words.name(of: "clients.workers.field", name), kind)
    }
}
