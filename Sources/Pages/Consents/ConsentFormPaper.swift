package import Casework

/// A consent form as its paper needs it: the form, and what was answered when something was.
package struct ConsentFormPaper: Sendable {
    let form: ConsentForm
    let client: Client
    let county: String
    /// The answer about each party by its code, with the organisation that was named; empty while the form is blank.
    let answers: [String: (isGiven: Bool, organisation: String?)]
    /// The consent that leads the others; nil while the form is blank.
    let lead: Consent?
    let signatures: [Signature]

    package init(
        form: ConsentForm, client: Client, county: String,
        answers: [String: (isGiven: Bool, organisation: String?)] = [:], lead: Consent? = nil,
        signatures: [Signature] = []
    ) {
        self.form = form
        self.client = client
        self.county = county
        self.answers = answers
        self.lead = lead
        self.signatures = signatures
    }
}

extension DocumentPage {
    /// A consent form on A4: what is going on, the statements, the parties, then date, place and the client's line.
    package static func consentForm(_ paper: ConsentFormPaper, today: Day, words: Words) -> DocumentPage {
        let (form, language) = (paper.form, words.language)
        let line = words.text("consents.form.blank_line")
        let signed = paper.lead.map { lead in
            [lead.signedPlace, words.format.day(lead.signedOn)].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let parties = form.parties.map { party in
            let answer = paper.answers[party.code]
            let said = answer.map { words.name(of: "consents.given", $0.isGiven ? "yes" : "no") }
            let name = [party.name.in(language), answer?.organisation].compactMap { $0 }
            return Term(name.joined(separator: ", "), said ?? words.text("consents.form.blank_answer"))
        }
        return DocumentPage(
            title: form.title.in(language), sender: [paper.county],
            date: words.format.day(paper.lead?.signedOn ?? today),
            back: Link(words.text("consents.title"), to: "/clients/" + paper.client.id.rawValue + "/consents"),
            terms: paper.terms(words),
            parts: paper.activity(words) + [
                Part(
                    words.text("consents.form.content"),
                    form.statements.enumerated().map { "\($0.offset + 1). " + $0.element.in(language) }),
                Part(words.text("consents.form.parties"), [form.scope.in(language)], terms: parties),
                Part(words.text("prints.consent.rights"), [words.text("prints.consent.rights_text")]),
                Part(
                    words.text("consents.form.signing"),
                    terms: [
                        Term(words.text("consents.form.day_and_place"), signed ?? line),
                        Term(words.text("consents.form.signature"), paper.client.name + " " + line),
                    ]),
            ], secrecy: words.text("reports.paper.secret"))
    }
}

extension ConsentFormPaper {
    /// What is going on, where the form tells it.
    fileprivate func activity(_ words: Words) -> [DocumentPage.Part] {
        if form.about.isEmpty, form.description.isEmpty { return [] }
        return [
            DocumentPage.Part(
                words.text("consents.form.activity"), form.description.map { $0.in(words.language) },
                terms: form.about.map { Term($0.label.in(words.language), $0.text.in(words.language)) })
        ]
    }

    fileprivate func terms(_ words: Words) -> [Term] {
        var terms = [
            Term(words.text("reports.paper.client"), client.name),
            Term(words.text("reports.paper.born"), words.format.day(client.birthDate)),
        ]
        guard let lead else { return terms }
        let days = DateRange(first: lead.validFrom, last: lead.validTo).map { words.format.range($0) }
        terms.append(Term(words.text("prints.consent.days"), days ?? words.format.day(lead.validFrom)))
        terms.append(
            Term(words.text("consents.form.way"), words.name(of: "consents.way", lead.origin.way.rawValue)))
        if let day = lead.origin.patientRecordOn {
            terms.append(Term(words.name(of: "consents.field", "patient_record_on"), words.format.day(day)))
        }
        return terms + signatures.map { Term(words.text("attachments.signed_in"), $0.line(words)) }
    }
}
