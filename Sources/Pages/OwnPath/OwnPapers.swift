package import Casework

extension PortalPage {
    private static func back(_ words: Words) -> Link { Link(words.text("own_path.back"), to: "/own-path") }

    /// A document sent of the client, part by part.
    package static func ownDocument(
        _ document: Document, author: String, sections: DocumentSections, needs: [Wording], words: Words
    ) -> PortalPage {
        let language = words.language
        var blocks = sections.sections.compactMap { section -> Block? in
            let texts = section.texts.compactMap { document.sections[$0] }.filter { !$0.isEmpty }
            guard !texts.isEmpty else { return nil }
            let heading = section.title.in(language)
            guard section.hasTwoVoices else { return Block(heading, paragraphs: texts) }
            return Block(
                heading,
                terms: zip(section.texts, ["provider", "client"]).compactMap { name, voice in
                    document.sections[name].flatMap {
                        $0.isEmpty ? nil : Term(words.name(of: "own_path.voice", voice), $0)
                    }
                })
        }
        if !needs.isEmpty {
            blocks.append(
                Block(words.text("own_path.document.needs"), paragraphs: [Wording.list(needs).in(language)]))
        }
        return PortalPage(
            title: sections.name.in(language), back: back(words),
            intro: words.text(
                "own_path.document.intro",
                ["name": author, "day": words.format.day(document.sentOn ?? document.madeOn)]),
            notes: document.correctionReason.isEmpty
                ? []
                : [Note(.info, words.text("own_path.document.corrected", ["reason": document.correctionReason]))],
            blocks: blocks
                + [paper("/own-path/documents/" + document.id.rawValue, words, signs: document.kind == .contract)])
    }

    private static func paper(_ path: String, _ words: Words, signs: Bool = false) -> Block {
        Block(
            links: (signs ? [Link(words.text("attachments.sign_contract"), to: path + "/signature")] : [])
                + [Link(words.text("prints.own_pdf"), to: path + "/pdf")])
    }

    /// A decision in the client's words: what was decided, for when, where and why.
    package static func ownDecision(
        _ decision: Decision, form: Wording, provider: String?, decidedBy: String, voucher: Voucher?,
        stop: DecisionStop?, changedBy: Decision?, words: Words
    ) -> PortalPage {
        let format = words.format
        var terms = [
            Term(
                words.text("own_path.decision.result"),
                words.name(of: "own_path.resolution", decision.resolution.rawValue)),
            Term(words.text("own_path.decision.form"), form.in(words.language)),
            Term(words.text("own_path.decision.days"), format.range(decision.terms.period)),
        ]
        if decision.resolution != .refused {
            terms.append(
                Term(
                    words.text("own_path.decision.granted"),
                    words.name(
                        of: "own_path.units", decision.terms.unit.rawValue,
                        ["n": format.number(decision.terms.grantedUnits)])))
        }
        if let provider { terms.append(Term(words.text("own_path.decision.place"), provider)) }
        if let voucher { terms.append(Term(words.text("own_path.decision.voucher"), voucher.number)) }
        if let day = decision.approvedOn {
            terms.append(Term(words.text("own_path.decision.decided"), format.day(day) + ", " + decidedBy))
        }
        var blocks = [Block(words.text("own_path.decision.what"), terms: terms)]
        blocks += [changedBy.map { changed($0, words) }, stop.map { stopped($0, words) }].compactMap { $0 }
        if !decision.reasoning.isEmpty {
            blocks.append(Block(words.text("own_path.decision.why"), paragraphs: [decision.reasoning]))
        }
        blocks.append(
            Block(words.text("own_path.decision.appeal"), paragraphs: [words.text("own_path.decision.appeal_text")]))
        blocks.append(paper("/own-path/decisions/" + decision.id.rawValue, words))
        return PortalPage(
            title: words.text("own_path.decision.title", ["number": String(decision.number)]), back: back(words),
            blocks: blocks)
    }

    private static func changed(_ change: Decision, _ words: Words) -> Block {
        let figures = ["number": String(change.number), "day": words.format.day(change.terms.period.first)]
        return Block(
            words.text("own_path.decision.changed"),
            paragraphs: [words.text("own_path.decision.changed_text", figures), change.changeReason])
    }

    private static func stopped(_ stop: DecisionStop, _ words: Words) -> Block {
        let figures = ["number": String(stop.number), "day": words.format.day(stop.lastDay)]
        return Block(
            words.name(of: "own_path.stop", stop.kind.rawValue),
            paragraphs: [words.text("own_path.stop_text", figures), stop.reason])
    }
}
