package import Casework

/// The form for a contact about one day.
package enum DayContactForm {
    /// What stands in the fields.
    package struct Values: Sendable {
        let kind: String
        let on: String
        let text: String
        let newDay: String
        let toldOn: String
        let noSubstitute: String

        package init(
            kind: String, on: String, text: String = "", newDay: String = "", toldOn: String = "",
            noSubstitute: String = ""
        ) {
            self.kind = kind
            self.on = on
            self.text = text
            self.newDay = newDay
            self.toldOn = toldOn
            self.noSubstitute = noSubstitute
        }
    }

    package static func page(
        client: Client, day: Day, earlier: [Contact], values: Values, kinds: [Contact.Kind], asksReplacement: Bool,
        errors: [String: String], guards: Guards, words: Words
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
        let notes = earlier.filter { $0.kind != .kelaNotice }.map { note(of: $0, words) }
        return FormPage(
            title: words.text("days.contact.title"), action: "/days/contacts", guards: guards,
            sections: [
                FormSection(fields: [
                    FormField("client", "", .hidden, value: client.id.rawValue),
                    FormField("day", "", .hidden, value: day.description), kind, on, text,
                ])
            ] + (asksReplacement ? [replacement(values, errors, words)] : []),
            buttons: [
                Button(words.text("days.note.record_contact")),
                Button(words.text("days.contact.back"), to: "/days?week=\(day.isoWeek)", .quiet),
            ], subject: client.name + ", " + format.dayWithWeekday(day),
            crumbs: [Crumb(words.text("days.week.title"), to: "/days?week=\(day.isoWeek)")], notes: notes,
            problems: errors["about_day"].map { [$0] } ?? [])
    }

    /// One earlier contact in a line; a new time tells its day, when the client was told and why no substitute did.
    private static func note(of contact: Contact, _ words: Words) -> Note {
        let format = words.format
        var text = words.name(of: "days.contact_kind", contact.kind.rawValue)
        if !contact.text.isEmpty { text += ". " + contact.text }
        if let new = contact.replacement {
            text +=
                " "
                + words.text(
                    "days.contact.replaced",
                    [
                        "day": format.dayWithWeekday(new.newDay), "told": format.day(new.toldClientOn),
                        "why": new.whyNoSubstitute,
                    ])
        }
        return Note(.info, lead: format.day(contact.contactOn) + ":", text)
    }

    private static func replacement(
        _ values: Values, _ errors: [String: String], _ words: Words
    ) -> FormSection {
        let isOptional = values.kind != Contact.Kind.replacementTime.rawValue
        return FormSection(
            heading: words.text("days.contact.replacement"), hint: words.text("days.contact.replacement_section_hint"),
            fields: [
                FormField(
                    "new_day", words.text("days.contact.new_day"), .date, value: values.newDay,
                    error: errors["new_day"], isOptional: isOptional),
                FormField(
                    "told_client_on", words.text("days.contact.told_client_on"), .date, value: values.toldOn,
                    error: errors["told_client_on"], isOptional: isOptional),
                FormField(
                    "no_substitute", words.text("days.contact.no_substitute"), .area(rows: 2),
                    value: values.noSubstitute, hint: words.text("days.contact.no_substitute_hint"),
                    error: errors["no_substitute"], isOptional: isOptional),
            ])
    }
}
