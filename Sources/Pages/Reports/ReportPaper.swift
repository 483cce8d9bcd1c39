package import Casework

extension DocumentPage {
    /// A document of a period as it is printed on A4.
    package static func paper(
        _ document: Document, sections: DocumentSections, client: Client, author: String, period: PeriodFile?,
        review: ReviewChoices? = nil, facts: [ReportFact] = [], words: Words
    ) -> DocumentPage {
        let format = words.format
        let title = sections.name.in(words.language).capitalisedFirst
        var terms = [
            Term(words.text("reports.paper.client"), client.name),
            Term(words.text("reports.paper.born"), format.day(client.birthDate)),
        ]
        if let period {
            terms.append(Term(words.text("reports.paper.service"), period.formName.in(words.language)))
            terms.append(Term(words.text("reports.paper.period"), format.range(period.period.days)))
            if let instructor = period.instructor {
                terms.append(
                    Term(words.name(of: "code.role", Role.responsibleInstructor.rawValue), instructor.name))
            }
        }
        if let review, let held = document.review {
            terms += ReviewFields(choices: review, words: words).terms(held)
        }
        terms += facts.map { FactTerms(words: words).term($0) }
        if let months = document.reviewMonths {
            terms.append(
                Term(words.text("reports.paper.review"), words.text("reports.review_every", ["n": String(months)])))
        }
        terms += participantTerms(document, words)
        return DocumentPage(
            title: title,
            sender: period.map { [$0.provider.name] + ($0.site.map { [$0.name, $0.address] } ?? []) } ?? [],
            date: format.day(document.madeOn), back: Link(title, to: "/documents/" + document.id.rawValue),
            terms: terms,
            parts: sections.sections.enumerated().map { index, section in
                part(index + 1, section, document, words)
            }, secrecy: words.text("reports.paper.secret"),
            signatures: [Term(author, words.name(of: "code.role", Role.responsibleInstructor.rawValue))],
            distribution: words.text("reports.paper.distribution"))
    }

    private static func part(
        _ number: Int, _ section: DocumentSections.Section, _ document: Document, _ words: Words
    ) -> Part {
        let heading = "\(number). " + section.title.in(words.language).capitalisedFirst
        let empty = words.text("reports.paper.empty")
        guard section.hasTwoVoices else { return Part(heading, [document.sections[section.id] ?? empty]) }
        return Part(
            heading,
            terms: section.texts.map { text in
                Term(
                    words.name(of: "reports.voice", text == section.id ? "provider" : "client"),
                    document.sections[text] ?? empty)
            })
    }
}
