package import Casework

extension DocumentPage {
    /// A consent or a refusal on A4, with the client's line.
    package static func consent(
        _ consent: Consent, client: Client, party: String, county: String, signatures: [Signature] = [],
        words: Words
    ) -> DocumentPage {
        let format = words.format
        let days = DateRange(first: consent.validFrom, last: consent.validTo).map { format.range($0) }
        return DocumentPage(
            title: words.text(consent.isGiven ? "prints.consent.title" : "prints.consent.refusal_title"),
            sender: [county], date: format.day(consent.signedOn),
            back: Link(words.text("consents.title"), to: "/clients/" + client.id.rawValue + "/consents"),
            terms: [
                Term(words.text("reports.paper.client"), client.name),
                Term(words.text("reports.paper.born"), format.day(client.birthDate)),
                Term(words.name(of: "consents.field", "party"), party),
                Term(words.text("prints.consent.days"), days ?? format.day(consent.validFrom)),
                Term(
                    words.text("prints.consent.paper"),
                    [consent.signedPlace, format.day(consent.signedOn)].filter { !$0.isEmpty }.joined(separator: " ")),
            ] + signatures.map { Term(words.text("attachments.signed_in"), $0.line(words)) },
            parts: [
                Part(words.name(of: "consents.field", "scope"), [consent.scope]),
                Part(words.text("prints.consent.rights"), [words.text("prints.consent.rights_text")]),
            ], secrecy: words.text("reports.paper.secret"),
            signatures: [
                Term(client.name, [consent.signedPlace, format.day(consent.signedOn)].filter { !$0.isEmpty }
                    .joined(separator: " "))
            ])
    }
}
