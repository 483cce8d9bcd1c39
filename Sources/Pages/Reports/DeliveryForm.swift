package import Casework

extension FormPage {
    /// The form by which a delivery of a sent document is written down.
    package static func delivery(
        of document: Document, to client: Client, done: [DocumentDelivery], entered: Entered, guards: Guards,
        words: Words
    ) -> FormPage {
        let name = words.name(of: "code.document_kind", document.kind.rawValue)
        let path = "/documents/" + document.id.rawValue
        let reached = done.map(\.recipient)
        let waiting = DocumentDelivery.Recipient.allCases.filter { !reached.contains($0) }
        func field(_ name: String, _ options: [FormField.Option]) -> FormField {
            entered.filled(FormField(name, words.name(of: "reports.field", name), .radios, options: options))
        }
        return FormPage(
            title: words.text("reports.delivery.title"), action: path + "/delivery", guards: guards,
            sections: [
                FormSection(
                    fields: [
                        field(
                            "recipient",
                            waiting.map { FormField.Option($0.rawValue, words.name(of: "code.recipient", $0.rawValue)) }
                        ),
                        field(
                            "method",
                            DocumentDelivery.Method.allCases.map {
                                FormField.Option($0.rawValue, words.name(of: "code.delivery_method", $0.rawValue))
                            }),
                        entered.filled(FormField("deliveredOn", words.name(of: "reports.field", "deliveredOn"), .date)),
                    ])
            ],
            buttons: [
                Button(words.text("reports.delivery.button")),
                Button(words.text("layout.button.cancel"), to: path, .quiet),
            ],
            subject: words.text(
                "reports.delivery.subject",
                ["name": client.name, "document": name, "day": words.format.day(document.madeOn)]),
            intro: words.text("reports.delivery.intro"),
            crumbs: [Crumb(words.text("reports.list.title"), to: "/reports"), Crumb(name, to: path)],
            terms: done.map { delivery in
                Term(
                    words.name(of: "code.recipient", delivery.recipient.rawValue),
                    words.name(of: "code.delivery_method", delivery.method.rawValue) + " "
                        + words.format.day(delivery.deliveredOn))
            })
    }
}
