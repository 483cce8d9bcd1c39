package import Casework

extension ListPage {
    /// The county's library of texts for decisions.
    package static func decisionTexts(
        _ texts: [DecisionText], mayKeep: Bool, today: Day, words: Words
    ) -> ListPage {
        let title = words.text("decisions.texts.title")
        let rows = texts.map { text in
            TableModel.Row([
                TableModel.Cell(text.title, href: "/decision-texts/" + text.id.rawValue),
                TableModel.Cell(words.name(of: "decisions.text_kind", text.kind.rawValue)),
                TableModel.Cell(text.validity(words)), TableModel.Cell(tag: text.tag(on: today, words)),
            ])
        }
        return ListPage(
            title: title,
            table: TableModel(
                caption: title, isCaptionHidden: true,
                columns: [
                    .init(words.text("decisions.texts.name")), .init(words.text("decisions.texts.kind")),
                    .init(words.text("decisions.texts.validity")), .init(words.text("decisions.field.state")),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("decisions.texts.empty")),
            subject: words.text("decisions.texts.subject"),
            crumbs: [Crumb(words.text("decisions.list.title"), to: "/decisions"), Crumb(title)],
            actions: mayKeep ? [Button(words.text("decisions.texts.new"), to: "/decision-texts/new", .go)] : [])
    }
}

extension ArticlePage {
    /// One text in its three languages, as an example decision would show it.
    package static func decisionText(
        _ text: DecisionText, before: DecisionText?, after: DecisionText?, mayKeep: Bool, today: Day, words: Words
    ) -> ArticlePage {
        let path = "/decision-texts/" + text.id.rawValue
        let sample = Dictionary(
            uniqueKeysWithValues: TextField.allCases.map {
                ($0, words.name(of: "decisions.text_sample", $0.rawValue))
            })
        let bodies = [
            (words.text("decisions.texts.fi"), text.body.fi), (words.text("decisions.texts.sv"), text.body.sv),
            (words.text("decisions.texts.en"), text.body.en),
        ].map { heading, body in Block(heading, paragraphs: TextField.fill(body, with: sample).paragraphs) }
        var standing = Block(
            words.text("decisions.block.standing"),
            terms: [
                Term(words.text("decisions.texts.kind"), words.name(of: "decisions.text_kind", text.kind.rawValue)),
                Term(words.text("decisions.texts.validity"), text.validity(words)),
            ])
        standing.tag = text.tag(on: today, words)
        standing.links = [
            before.map { Link(words.text("decisions.texts.before"), to: "/decision-texts/" + $0.id.rawValue) },
            after.map { Link(words.text("decisions.texts.after"), to: "/decision-texts/" + $0.id.rawValue) },
        ].compactMap { $0 }
        var actions: [Button] = []
        if mayKeep, text.state == .draft {
            actions = [
                Button(words.text("decisions.texts.publish"), to: path + "/publication", .go),
                Button(words.text("decisions.texts.edit"), to: path + "/edit"),
            ]
        } else if mayKeep, after == nil, text.validTo == nil {
            actions = [
                Button(words.text("decisions.texts.next"), to: "/decision-texts/new?after=" + text.id.rawValue),
                Button(words.text("decisions.texts.end"), to: path + "/ending"),
            ]
        }
        return ArticlePage(
            title: text.title, subject: words.text("decisions.texts.preview"), blocks: bodies, aside: [standing],
            crumbs: words.textCrumbs + [Crumb(text.title)], actions: actions)
    }
}

extension Words {
    /// The way to a text of the library.
    package var textCrumbs: [Crumb] {
        [
            Crumb(text("decisions.list.title"), to: "/decisions"),
            Crumb(text("decisions.texts.title"), to: "/decision-texts"),
        ]
    }
}

extension DecisionText {
    fileprivate func validity(_ words: Words) -> String {
        validFrom.flatMap { DateRange(first: $0, last: validTo) }.map(words.format.range) ?? "–"
    }

    fileprivate func tag(on today: Day, _ words: Words) -> Tag {
        if state == .draft { return Tag(words.name(of: "decisions.text_state", "draft"), .quiet) }
        if isInForce(on: today) { return Tag(words.name(of: "decisions.text_state", "in_force"), .ok) }
        let isComing = validFrom.map { today < $0 } ?? false
        return Tag(
            words.name(of: "decisions.text_state", isComing ? "coming" : "over"), isComing ? .info : .quiet)
    }
}
