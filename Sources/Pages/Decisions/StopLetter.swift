package import Casework

extension DocumentPage {
    /// The decision by which a service was stopped, as the letter that the client gets; nil when there is none.
    package static func stop(_ file: DecisionFile, words: Words) -> DocumentPage? {
        guard let stop = file.stop else { return nil }
        let sheet = DecisionSheet(file: file, words: words)
        let client = file.client
        let format = words.format
        let figures = [
            "number": String(file.decision.number), "service": sheet.formName, "day": format.day(stop.lastDay),
            "after": format.day(stop.lastDay.adding(days: 1)),
        ]
        return DocumentPage(
            title: words.name(of: "decisions.stop_title", stop.kind.rawValue),
            sender: [file.county.name] + (file.county.email.isEmpty ? [] : [file.county.email]),
            date: format.day(stop.madeOn),
            back: Link(words.text("decisions.letter.back"), to: "/decisions/" + file.decision.id.rawValue),
            terms: [
                Term(words.text("decisions.letter.client"), client.name),
                Term(words.text("decisions.letter.born"), format.day(client.birthDate)),
            ],
            parts: [
                Part(
                    words.text("decisions.letter.part.resolution"),
                    [words.name(of: "decisions.stop_letter", stop.kind.rawValue, figures)]),
                Part(words.text("decisions.letter.part.reasoning"), stop.reason.paragraphs),
                Part(
                    words.text("decisions.letter.part.basis"),
                    terms: [
                        Term(
                            words.text("decisions.column.decision"),
                            words.text("decisions.title", ["number": String(file.decision.number)])),
                        Term(words.text("decisions.fact.period"), format.range(file.decision.terms.period)),
                        Term(words.text("decisions.legal_basis"), words.text("decisions.legal_basis_text")),
                    ]),
                Part(words.text("decisions.letter.part.appeal"), sheet.appeal(file.stopTexts)),
                Part(words.text("decisions.letter.part.more"), [words.text("decisions.letter.more")]),
            ], number: words.text("decisions.title", ["number": String(stop.number)]),
            secrecy: words.text("decisions.letter.secrecy"),
            signatures: file.stopper.map { [Term($0, words.text("decisions.letter.signer"))] } ?? [],
            distribution: words.text("decisions.letter.distribution"))
    }
}
