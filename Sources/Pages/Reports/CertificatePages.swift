package import Casework

extension FormPage {
    /// The form by which a certificate of participation is given, or given anew.
    package static func certificate(
        of file: PeriodFile, _ entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let path = "/periods/" + file.period.id.rawValue
        let title = words.text("reports.certificate.title")
        var text = FormField(
            "text", words.text("reports.certificate.text"), .area(rows: 6),
            hint: words.text("reports.certificate.text_hint"), isOptional: true)
        text.maxLength = 2_000
        var fields = [FormField("givenOn", words.text("reports.certificate.given_on"), .date), text]
        if !file.certificates.isEmpty {
            fields.append(
                FormField(
                    "reason", words.text("reports.document.reason"), .area(rows: 2),
                    hint: words.text("reports.certificate.reason_hint")))
        }
        return FormPage(
            title: title, action: path + "/certificate", guards: guards,
            sections: [FormSection(fields: fields.map(entered.filled))],
            buttons: [
                Button(words.text("reports.certificate.button")),
                Button(words.text("layout.button.cancel"), to: path, .quiet),
            ],
            subject: PeriodBlocks.subject(file, words), intro: words.text("reports.certificate.intro"),
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
                Crumb(file.client.name, to: "/clients/" + file.client.id.rawValue),
                Crumb(words.text("periods.page.title"), to: path), Crumb(title),
            ])
    }
}

extension DocumentPage {
    /// A certificate of participation as it is printed: nothing in it is secret from those the client shows it to.
    ///
    /// - Parameter back: nil leads back to the period's page
    package static func certificate(
        _ certificate: ParticipationCertificate, of file: PeriodFile, writer: String, back: Link? = nil, words: Words
    ) -> DocumentPage {
        let format = words.format
        let text = words.text(
            "reports.certificate.sentence", ["name": file.client.name, "provider": file.provider.name])
        return DocumentPage(
            title: words.text("reports.certificate.title"),
            sender: [file.provider.name] + (file.site.map { [$0.name, $0.address] } ?? []),
            date: format.day(certificate.givenOn),
            back: back ?? Link(words.text("periods.page.title"), to: "/periods/" + file.period.id.rawValue),
            terms: [
                Term(words.text("reports.paper.client"), file.client.name),
                Term(words.text("reports.paper.born"), format.day(file.client.birthDate)),
                Term(words.text("reports.paper.service"), file.formName.in(words.language).capitalisedFirst),
                Term(words.text("reports.paper.period"), format.range(DateRange(certificate.days))),
                Term(words.text("reports.certificate.days"), format.number(certificate.presentDays)),
                Term(words.text("reports.certificate.hours"), format.hoursWithUnit(minutes: certificate.minutes)),
            ],
            parts: [Part(words.text("reports.certificate.part"), [text] + certificate.text.paragraphs)],
            signatures: [Term(writer, words.name(of: "code.role", Role.responsibleInstructor.rawValue))])
    }
}

extension PeriodBlocks {
    /// The certificate that the client has been given, or the way to give it; nothing while the service goes on.
    var certificate: [Block] {
        guard file.mayCertify || !file.certificates.isEmpty else { return [] }
        let terms = file.certificates.map { given in
            Term(
                words.text("reports.certificate.given_on"),
                [format.day(given.givenOn), given.correctionReason].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        let give = Link(
            words.text(terms.isEmpty ? "reports.certificate.give" : "reports.certificate.correct"),
            to: path + "/certificate")
        let print = Link(words.text("reports.print"), to: path + "/certificate/print")
        return [
            Block(
                words.text("reports.certificate.title"), terms: terms,
                paragraphs: terms.isEmpty ? [words.text("reports.certificate.none")] : [],
                links: (terms.isEmpty ? [] : [print]) + (file.mayCertify ? [give] : []))
        ]
    }

    /// When the next interim evaluation is, as the last one agreed.
    var nextEvaluation: [Note] {
        guard let day = file.nextEvaluationOn else { return [] }
        return [
            Note(
                day < file.today ? .warn : .info, lead: words.text("reports.review.next_on"), format.day(day),
                link: file.mayMeet
                    ? Link(
                        words.text("meetings.new.title"),
                        to: "/clients/" + file.client.id.rawValue + "/meetings/new")
                    : nil)
        ]
    }
}
