package import Casework

/// What the forms after the service tell of the client's path so far.
package struct PathEnd: Sendable {
    let client: Client
    let outcomes: [NamedOutcome]
    let window: (days: DateRange, citation: Casework.Citation)?
    let contacts: [Contact]

    package init(
        client: Client, outcomes: [NamedOutcome], window: (days: DateRange, citation: Casework.Citation)?,
        contacts: [Contact]
    ) {
        self.client = client
        self.outcomes = outcomes
        self.window = window
        self.contacts = contacts
    }

    var path: String { "/clients/" + client.id.rawValue }

    func terms(_ words: Words) -> [Term] {
        outcomes.map { Term(words.format.day($0.outcome.effectiveOn), $0.name.in(words.language)) }
            + contacts.map { contact in
                Term(
                    words.format.day(contact.contactOn),
                    words.name(of: "code.post_contact", contact.result)
                        + (contact.text.isEmpty ? "" : ": " + contact.text))
            }
    }

    func windowNote(_ words: Words) -> [Note] {
        guard let window else { return [] }
        return [
            Note(
                .info, lead: words.text("outcomes.window.lead"),
                words.text("outcomes.window.text", ["days": words.format.range(window.days)]),
                citations: [Citation(window.citation)])
        ]
    }

    func subject(_ words: Words) -> String {
        words.text("outcomes.subject", ["name": client.name, "born": words.format.day(client.birthDate)])
    }
}

extension FormPage {
    /// The form of the contact after the service.
    ///
    /// - Parameter results: the codes of what can come of it
    package static func postContact(
        _ end: PathEnd, results: [String], entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        FormPage(
            title: words.text("outcomes.contact.title"), action: end.path + "/post-contact", guards: guards,
            sections: [
                FormSection(
                    fields: [
                        entered.filled(FormField("contactOn", words.name(of: "outcomes.field", "contactOn"), .date)),
                        entered.filled(
                            FormField(
                                "result", words.name(of: "outcomes.field", "result"), .radios,
                                options: results.map {
                                    FormField.Option($0, words.name(of: "code.post_contact", $0))
                                })),
                        entered.filled(
                            FormField(
                                "text", words.name(of: "outcomes.field", "text"), .area(rows: 4), isOptional: true)),
                    ])
            ],
            buttons: [
                Button(words.text("outcomes.contact.button")),
                Button(words.text("layout.button.cancel"), to: end.path, .quiet),
            ], subject: end.subject(words), intro: words.text("outcomes.contact.intro"),
            crumbs: crumbs(end, words.text("outcomes.contact.title"), words), notes: end.windowNote(words),
            terms: end.terms(words))
    }

    /// The form that closes a client's file; `problem` tells why it can't be closed yet.
    package static func clientClosing(
        _ end: PathEnd, hasLivePeriod: Bool, entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let live = Note(
            .stop, lead: words.text("outcomes.close.live_lead"), words.text("outcomes.close.live"),
            link: Link(words.text("outcomes.close.to_client"), to: end.path))
        return FormPage(
            title: words.text("outcomes.close.title"), action: end.path + "/closing", guards: guards,
            sections: hasLivePeriod
                ? []
                : [
                    FormSection(
                        fields: [
                            entered.filled(FormField("closedOn", words.name(of: "outcomes.field", "closedOn"), .date))
                        ])
                ],
            buttons: (hasLivePeriod ? [] : [Button(words.text("outcomes.close.button"), .danger)])
                + [Button(words.text("layout.button.cancel"), to: end.path, .quiet)],
            subject: end.subject(words), intro: words.text("outcomes.close.intro"),
            crumbs: crumbs(end, words.text("outcomes.close.title"), words),
            notes: (hasLivePeriod ? [live] : []) + (end.contacts.isEmpty ? end.windowNote(words) : []),
            terms: end.terms(words))
    }

    private static func crumbs(_ end: PathEnd, _ title: String, _ words: Words) -> [Crumb] {
        [
            Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
            Crumb(end.client.name, to: end.path), Crumb(title),
        ]
    }
}
