package import Casework

extension FormPage {
    /// The joining of two files that are one person's.
    package static func joinClients(
        _ header: ClientHeader, with choices: [ClientChoice], _ entered: Entered, guards: Guards, today: Day,
        words: Words
    ) -> FormPage {
        let title = words.text("network.join.title")
        let other = FormField(
            "other", words.text("network.join.other"), .select,
            options: choices.map { FormField.Option($0.id.rawValue, $0.named(words)) })
        let reason = FormField("reason", words.text("network.join.reason"), .area(rows: 3))
        return FormPage(
            title: title, action: "/clients/" + header.id.rawValue + "/join", guards: guards,
            sections: [FormSection(fields: [other, reason].map(entered.filled))],
            buttons: [
                Button(words.text("network.join.button")),
                Button(
                    words.text("layout.button.cancel"), to: "/clients/" + header.id.rawValue + "/network", .quiet),
            ],
            subject: header.name + ", " + header.line(on: today, words), intro: words.text("network.join.intro"),
            crumbs: header.crumbs(words, title))
    }

    /// The undoing of a join.
    package static func undoJoin(
        _ line: ClientJoinLine, _ entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let title = words.text("network.join.undo_title")
        return FormPage(
            title: title, action: "/joins/" + line.join.id.rawValue + "/undoing", guards: guards,
            sections: [
                FormSection(fields: [
                    entered.filled(FormField("reason", words.text("network.join.undo_reason"), .area(rows: 3)))
                ])
            ],
            buttons: [
                Button(words.text("network.join.undo")),
                Button(words.text("layout.button.cancel"), to: "/joins", .quiet),
            ],
            intro: line.names.joined(separator: " – "),
            crumbs: [Crumb(words.text("network.join.list"), to: "/joins"), Crumb(title)])
    }
}
