package import Casework

/// The form for a contact about one day.
package enum DayContactForm {
    /// What stands in the fields.
    package struct Values: Sendable {
        let kind: String
        let on: String
        let text: String

        package init(kind: String, on: String, text: String = "") {
            self.kind = kind
            self.on = on
            self.text = text
        }
    }

    package static func page(
        client: Client, day: Day, earlier: [Contact], values: Values, kinds: [Contact.Kind], errors: [String: String],
        guards: Guards, words: Words
    ) -> FormPage {
        let format = words.format
        let kind = FormField(
            "kind", words.text("days.contact.kind"), .radios, value: values.kind, error: errors["kind"],
            options: kinds.map {
                .init(
                    $0.rawValue, words.name(of: "days.contact_kind", $0.rawValue),
                    hint: $0 == .replacementTime ? words.text("days.contact.replacement_hint") : nil)
            })
        let on = FormField(
            "contact_on", words.text("days.contact.on"), .date, value: values.on, error: errors["contact_on"])
        let text = FormField(
            "text", words.text("days.contact.text"), .area(rows: 4), value: values.text,
            hint: words.text("days.contact.text_hint"), error: errors["text"])
        let notes = earlier.filter { $0.kind != .kelaNotice }.map { contact in
            Note(
                .info, lead: format.day(contact.contactOn) + ":",
                words.name(of: "days.contact_kind", contact.kind.rawValue) + (contact.text.isEmpty ? "" : ". ")
                    + contact.text)
        }
        return FormPage(
            title: words.text("days.contact.title"), action: "/days/contacts", guards: guards,
            sections: [
                FormSection(fields: [
                    FormField("client", "", .hidden, value: client.id.rawValue),
                    FormField("day", "", .hidden, value: day.description), kind, on, text,
                ])
            ],
            buttons: [
                Button(words.text("days.note.record_contact")),
                Button(words.text("days.contact.back"), to: "/days?week=\(day.isoWeek)", .quiet),
            ], subject: client.name + ", " + format.dayWithWeekday(day),
            crumbs: [Crumb(words.text("days.week.title"), to: "/days?week=\(day.isoWeek)")], notes: notes,
            problems: errors["about_day"].map { [$0] } ?? [])
    }
}
