package import Casework

extension DocumentPage {
    /// The decision as the letter that the client gets; where a person lives is left out when it is secret.
    package static func decision(_ file: DecisionFile, words: Words) -> DocumentPage {
        let sheet = DecisionSheet(file: file, words: words)
        let decision = file.decision
        let client = file.client
        var about = [
            Term(words.text("decisions.letter.client"), client.name),
            Term(words.text("decisions.letter.born"), words.format.day(client.birthDate)),
        ]
        if !client.isProtected, !client.address.isEmpty {
            about.append(Term(words.text("decisions.letter.address"), client.address))
        }
        let resolution = words.name(of: "decisions.resolution_letter", decision.resolution.rawValue)
        let isDraft = decision.state == .draft
        return DocumentPage(
            title: isDraft ? words.text("decisions.letter.draft_title") : words.text("decisions.letter.title"),
            sender: [file.county.name] + (file.county.email.isEmpty ? [] : [file.county.email]),
            date: words.format.day(decision.approvedOn ?? decision.terms.period.first),
            back: Link(words.text("decisions.letter.back"), to: "/decisions/" + decision.id.rawValue), terms: about,
            parts: [
                Part(words.text("decisions.letter.part.resolution"), [resolution], terms: sheet.serviceTerms),
                Part(words.text("decisions.letter.part.reasoning"), decision.reasoning.paragraphs),
                Part(words.text("decisions.letter.part.basis"), terms: sheet.basisTerms),
                Part(words.text("decisions.letter.part.appeal"), [words.text("decisions.appeal")]),
                Part(words.text("decisions.letter.part.more"), [words.text("decisions.letter.more")]),
            ], number: words.text("decisions.title", ["number": String(decision.number)]),
            secrecy: words.text("decisions.letter.secrecy"),
            signatures: file.approver.map { [Term($0, words.text("decisions.letter.signer"))] } ?? [],
            distribution: words.text("decisions.letter.distribution"))
    }
}
