import Casework

extension ArticlePage {
    /// A document to read: its state, its sections in the rulebook's order, and what can be done with it.
    package static func document(_ sheet: DocumentSheet, words: Words) -> ArticlePage {
        let name = sheet.sections.name.in(words.language)
        guard let document = sheet.document else { return ArticlePage(title: name, blocks: []) }
        return ArticlePage(
            title: name, subject: clientLine(sheet.client, words), blocks: sheet.blocks(document, words),
            aside: [sheet.about(document, words)] + sheet.given(document, words), crumbs: sheet.crumbs(words),
            facts: [
                Fact(
                    words.text("reports.document.state"), words.name(of: "code.document_state", document.state.rawValue)
                ),
                Fact(words.text("reports.document.made_on"), words.format.day(document.madeOn)),
                Fact(words.text("reports.document.parts"), sheet.progress(words)),
            ], notes: sheet.notes(document, words), actions: sheet.actions(document, words))
    }
}

extension DocumentSheet {
    fileprivate func blocks(_ document: Document, _ words: Words) -> [Block] {
        let nothing = words.text("reports.document.nothing_written")
        var blocks = basisBlocks(words) + factBlocks(words) + reviewBlocks(words)
        blocks += sections.sections.map { section in
            let title = section.title.in(words.language).capitalisedFirst
            if section.hasTwoVoices {
                return Block(
                    title,
                    terms: section.texts.map { text in
                        Term(label(of: text, in: section, words), document.sections[text] ?? nothing)
                    })
            }
            return Block(title, paragraphs: (document.sections[section.id] ?? nothing).paragraphs)
        }
        if !needs.isEmpty {
            let chosen = (document.sections["needs"] ?? "").split(separator: " ").map(String.init)
            let names = needs.filter { chosen.contains($0.code) }.map { $0.name.in(words.language).capitalisedFirst }
            blocks.append(
                Block(words.text("needs.heading"), paragraphs: names.isEmpty ? [words.text("needs.none")] : names))
        }
        return blocks + contentsBlocks(document, words) + participantsBlocks(document, words)
    }

    fileprivate func about(_ document: Document, _ words: Words) -> Block {
        var terms = [Term(words.text("reports.document.author"), author)]
        if let day = document.sentOn {
            terms.append(Term(words.text("reports.document.sent_on"), words.format.day(day)))
        }
        terms += heldAsTerms(document, words)
        if let months = document.reviewMonths {
            terms.append(Term(words.text("reports.document.review_months"), words.format.number(months)))
        }
        let citation = sections.citation
        terms.append(
            Term(
                words.text("reports.document.rule"), "",
                citation: Citation(citation)))
        return Block(words.text("reports.document.about"), terms: terms)
    }

    fileprivate func notes(_ document: Document, _ words: Words) -> [Note] {
        var notes = correctionNote(words) + findings.map { Note.finding($0, words: words) }
        if let correctedBy {
            notes.append(
                Note(
                    .warn, words.text("reports.document.corrected"),
                    link: Link(words.text("reports.document.open_correction"), to: "/documents/" + correctedBy.rawValue)
                ))
        }
        if document.state == .draft { notes.append(Note(.quiet, words.text("reports.document.draft_note"))) }
        return notes
    }

    /// What the document corrects and why, when it does.
    func correctionNote(_ words: Words) -> [Note] {
        guard let document, let old = document.supersedes else { return [] }
        return [
            Note(
                .info, lead: words.text("reports.document.correction_lead"), document.correctionReason,
                link: Link(words.text("reports.document.open_corrected"), to: "/documents/" + old.rawValue))
        ]
    }

    fileprivate func actions(_ document: Document, _ words: Words) -> [Button] {
        let paper = Button(words.text("reports.print"), to: path + "/print")
        switch document.state {
        case .draft:
            guard mayWrite else { return [] }
            let edit = Button(words.text("reports.document.edit"), to: path + "/edit", maySend ? .plain : .go)
            guard maySend else { return [edit] }
            return [Button(words.text("reports.document.complete"), to: path + "/sending", .go), edit]
        case .sent:
            guard mayWrite, correctedBy == nil else { return [paper] }
            let correct = Button(words.text("reports.document.correct"), to: path + "/correction", .plain)
            let reachesAll = deliveries.count == DocumentDelivery.Recipient.allCases.count
            guard document.periodID != nil, !reachesAll else { return [paper, correct] }
            return [Button(words.text("reports.deliver"), to: path + "/delivery", .go), paper, correct]
        }
    }

    /// To whom the document has been given, how and when; absent when it isn't delivered as reports are.
    fileprivate func given(_ document: Document, _ words: Words) -> [Block] {
        guard document.state == .sent, document.periodID != nil else { return [] }
        let terms = deliveries.map { delivery in
            Term(
                words.name(of: "code.recipient", delivery.recipient.rawValue),
                words.name(of: "code.delivery_method", delivery.method.rawValue) + ", "
                    + words.format.day(delivery.deliveredOn))
        }
        let none = terms.isEmpty ? [words.text("reports.delivery.none")] : []
        return [Block(words.text("reports.delivery.heading"), terms: terms, paragraphs: none)]
    }
}

extension String {
    /// The text's paragraphs, as they were typed with an empty line between.
    package var paragraphs: [String] {
        split(separator: "\n\n", omittingEmptySubsequences: true).map(String.init)
    }
}
