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
        let resolution =
            sheet.kept(.resolution, in: file.texts)?.paragraphs
            ?? [words.name(of: "decisions.resolution_letter", decision.resolution.rawValue)]
        let isDraft = decision.state == .draft
        return DocumentPage(
            title: isDraft ? words.text("decisions.letter.draft_title") : words.text("decisions.letter.title"),
            sender: [file.county.name] + (file.county.email.isEmpty ? [] : [file.county.email]),
            date: words.format.day(decision.approvedOn ?? decision.terms.period.first),
            back: Link(words.text("decisions.letter.back"), to: "/decisions/" + decision.id.rawValue), terms: about,
            parts: [
                Part(
                    words.text("decisions.letter.part.resolution"), resolution + sheet.changeLines,
                    terms: sheet.serviceTerms),
                Part(words.text("decisions.letter.part.reasoning"), decision.reasoning.paragraphs),
                Part(words.text("decisions.letter.part.basis"), terms: sheet.basisTerms),
                Part(words.text("decisions.letter.part.appeal"), sheet.appeal(file.texts)),
                Part(words.text("decisions.letter.part.more"), [words.text("decisions.letter.more")]),
            ] + sheet.voucherParts, number: words.text("decisions.title", ["number": String(decision.number)]),
            secrecy: words.text("decisions.letter.secrecy"),
            signatures: file.approver.map { [Term($0, words.text("decisions.letter.signer"))] } ?? [],
            distribution: words.text("decisions.letter.distribution"))
    }
}

extension DecisionSheet {
    /// Whose place the decision takes, and why.
    fileprivate var changeLines: [String] {
        guard decision.changes != nil, let before = file.sliced?.before else { return [] }
        let figures = ["number": String(before.number), "day": format.day(terms.period.first)]
        return [words.text("decisions.letter.changes", figures)] + decision.changeReason.paragraphs
    }

    /// The voucher that the decision grants, as a part of its letter.
    fileprivate var voucherParts: [DocumentPage.Part] {
        guard let voucher = file.voucher, decision.state == .approved else { return [] }
        let unit = words.name(of: "decisions.unit", voucher.unit.rawValue)
        return [
            DocumentPage.Part(
                words.text("prints.voucher.title"),
                terms: [
                    Term(words.text("prints.voucher.number"), voucher.number),
                    Term(words.text("decisions.fact.period"), format.range(voucher.period)),
                    Term(words.text("decisions.fact.granted"), format.number(voucher.units) + " " + unit),
                    Term(words.text("decisions.field.value"), format.money(voucher.value)),
                ])
        ]
    }
}
