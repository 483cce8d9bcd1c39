package import Casework

extension FormPage {
    /// The form by which a delivery of a sent document is written down.
    ///
    /// - Parameter agreed: how the county receives documents
    package static func delivery(
        of document: Document, to client: Client, done: [DocumentDelivery],
        toCounty agreed: [DocumentDelivery.Method], entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let name = words.name(of: "code.document_kind", document.kind.rawValue)
        let path = "/documents/" + document.id.rawValue
        return FormPage(
            title: words.text("reports.delivery.title"), action: path + "/delivery", guards: guards,
            sections: [FormSection(fields: deliveryFields(done, agreed, entered, words))],
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

    /// To whom of those who don't have it yet, how and when.
    private static func deliveryFields(
        _ done: [DocumentDelivery], _ agreed: [DocumentDelivery.Method], _ entered: Entered, _ words: Words
    ) -> [FormField] {
        let reached = done.map(\.recipient)
        let recipients = DocumentDelivery.Recipient.allCases.filter { !reached.contains($0) }
            .map { FormField.Option($0.rawValue, words.name(of: "code.recipient", $0.rawValue)) }
        let methods = DocumentDelivery.Method.allCases
            .map { FormField.Option($0.rawValue, words.name(of: "code.delivery_method", $0.rawValue)) }
        return [
            FormField("recipient", words.name(of: "reports.field", "recipient"), .radios, options: recipients),
            FormField(
                "method", words.name(of: "reports.field", "method"), .radios, hint: hint(agreed, words),
                options: methods),
            FormField("deliveredOn", words.name(of: "reports.field", "deliveredOn"), .date),
        ].map(entered.filled)
    }

    /// The ways the county has agreed on, when they aren't all.
    private static func hint(_ agreed: [DocumentDelivery.Method], _ words: Words) -> String? {
        guard agreed.count < DocumentDelivery.Method.allCases.count else { return nil }
        let ways = agreed.map { words.name(of: "code.delivery_method", $0.rawValue) }
        return words.text("reports.delivery.agreed", ["ways": ways.joined(separator: ", ")])
    }
}
