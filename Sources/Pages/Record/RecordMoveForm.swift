package import Casework

extension FormPage {
    /// The moving of an entry that was written to the wrong client.
    package static func moveRecord(
        _ entry: RecordEntry, of header: ClientHeader, to choices: [ClientChoice], _ entered: Entered, guards: Guards,
        today: Day, words: Words
    ) -> FormPage {
        let title = words.text("record.move_title")
        let client = FormField(
            "client", words.name(of: "record.field", "client"), .select, hint: words.text("record.move_hint"),
            options: choices.map { FormField.Option($0.id.rawValue, $0.named(words)) })
        let reason = FormField(
            "reason", words.name(of: "record.field", "move_reason"), .area(rows: 3),
            hint: words.text("record.move_reason_hint"))
        return FormPage(
            title: title, action: "/record/" + entry.id.rawValue + "/move", guards: guards,
            sections: [FormSection(fields: [client, reason].map(entered.filled))],
            buttons: [
                Button(words.text("record.move_button")),
                Button(
                    words.text("layout.button.cancel"), to: "/clients/" + header.id.rawValue + "/record", .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words),
            intro: words.name(of: "record.kind", entry.content.kind.rawValue) + ", "
                + words.format.dayWithWeekday(entry.content.aboutOn) + ": " + String(entry.content.text.prefix(200)),
            crumbs: header.crumbs(words, title))
    }
}

extension ClientChoice {
    /// The name and birth date, so that two of one name are told apart.
    func named(_ words: Words) -> String {
        birthDate.map { words.text("network.join.choice", ["name": name, "day": words.format.day($0)]) } ?? name
    }
}
