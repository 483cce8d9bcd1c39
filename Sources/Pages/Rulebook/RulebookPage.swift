package import Casework

/// One edition of a rulebook: every rule in our own words with its weight and the paragraph it comes from.
package struct RulebookPage: Page {
    package static let template = "rulebook/edition"

    struct RuleEntry: Sendable {
        /// The rule's id, which citations elsewhere lead to.
        let id: String
        let title: String
        let text: String
        let severity: Tag
        let citation: Citation
        /// The service forms it is about; nil when it is about all.
        let scope: String?
        /// Why the value is ours and not the source's.
        let assumption: String?
    }

    package let title: String
    let crumbs: [Crumb]
    let subject: String?
    let facts: [Fact]
    let actions: [Button]
    let notes: [Note]
    let rules: [RuleEntry]
    let aside: [Block]

    /// - Parameter mayFollow: whether the reader may write the edition that follows this one
    package init(_ book: Rulebook, today: Day, mayFollow: Bool = false, words: Words) {
        let format = words.format
        title = book.source.title
        crumbs = [
            Crumb(words.text("rulebook.list.title"), to: "/rulebooks"), Crumb(book.edition),
        ]
        subject = book.authority
        facts = [
            Fact(words.text("rulebook.layer"), words.name(of: "rulebook.layer_name", book.layer.rawValue)),
            Fact(words.text("rulebook.in_force"), format.range(book.days)),
            Fact(words.text("rulebook.rules"), format.number(book.rules.count)),
        ]
        actions =
            mayFollow
            ? [Button(words.text("rulebook.editions.follow"), to: "/rulebook-editions/new?from=" + book.edition)] : []
        notes =
            book.isInForce(on: today)
            ? [] : [Note(.warn, words.text("rulebook.not_in_force", ["day": format.day(today)]))]
        rules = book.rules.map { Self.entry($0, in: book, words) }
        aside = Self.aside(book, words)
    }

    /// An edition as its keeper wrote it, with what may be done to it.
    package init(
        draft edition: RulebookEdition, stage: RulebookEdition.Stage, _ book: Rulebook, follows predecessor: Rulebook?,
        words: Words
    ) {
        title = book.source.title
        crumbs = [
            Crumb(words.text("rulebook.list.title"), to: "/rulebooks"),
            Crumb(words.text("rulebook.editions.title"), to: "/rulebook-editions"), Crumb(book.id),
        ]
        subject = book.authority
        facts = [
            Fact(words.text("rulebook.editions.stage"), words.name(of: "rulebook.stage", stage.rawValue)),
            Fact(words.text("rulebook.layer"), words.name(of: "rulebook.layer_name", book.layer.rawValue)),
            Fact(words.text("rulebook.rules"), words.format.number(book.rules.count)),
        ]
        actions =
            edition.isDraft
            ? [
                Button(words.text("rulebook.publish.title"), to: edition.place + "/publication", .go),
                Button(words.text("rulebook.text.title"), to: edition.place + "/text"),
                Button(words.text("rulebook.cases.title"), to: edition.place + "/cases"),
                Button(words.text("rulebook.withdraw.title"), to: edition.place + "/withdrawal", .quiet),
            ] : []
        notes =
            edition.isDraft
            ? [
                Note(
                    .info,
                    predecessor.map { words.text("rulebook.draft.follows", ["edition": $0.edition]) }
                        ?? words.text("rulebook.draft.first"))
            ] : []
        rules = book.rules.map { Self.entry($0, in: book, words) }
        aside = Self.aside(book, words)
    }

    private static func entry(_ rule: Rule, in book: Rulebook, _ words: Words) -> RuleEntry {
        let tone: Tone =
            switch rule.severity {
            case .block: .stop
            case .warn: .warn
            case .note: .info
            }
        let forms = book.serviceForms.filter { rule.appliesTo.contains($0.id) }.map { $0.name.in(words.language) }
        return RuleEntry(
            id: rule.id, title: rule.title.in(words.language), text: rule.statement.in(words.language),
            severity: Tag(words.name(of: "rulebook.severity", rule.severity.rawValue), tone),
            citation: Citation(rule.citation.document + ", " + rule.citation.paragraph),
            scope: forms.isEmpty
                ? nil : words.text("rulebook.only_for", ["forms": forms.joined(separator: ", ")]),
            assumption: rule.assumption.map { words.text("rulebook.assumed", ["reason": $0.in(words.language)]) })
    }

    private static func aside(_ book: Rulebook, _ words: Words) -> [Block] {
        let language = words.language
        let attached = [
            book.source.annexOf.map { Term(words.text("rulebook.annex_of"), $0.in(language)) },
            book.source.alsoAppliedTo.map { Term(words.text("rulebook.also_applied_to"), $0.in(language)) },
        ].compactMap { $0 }
        var blocks = [
            Block(
                words.text("rulebook.about"),
                terms: [
                    Term(words.text("rulebook.edition"), book.edition),
                    Term(words.text("rulebook.source"), book.source.title),
                    Term(words.text("rulebook.dated"), words.format.day(book.source.date)),
                    Term(
                        words.text("rulebook.until"),
                        book.inForceTo.map(words.format.day) ?? words.text("rulebook.until_further_notice")),
                ] + attached, paragraphs: [words.text("rulebook.own_words")])
        ]
        if !book.serviceForms.isEmpty {
            blocks.append(
                Block(
                    words.text("rulebook.forms"),
                    terms: book.serviceForms.flatMap { form in
                        [Term(form.name.in(language), words.name(of: "rulebook.unit", form.unit.rawValue))]
                            + form.contentsTerms(words)
                    }))
        }
        for document in book.documentSections {
            blocks.append(
                Block(
                    document.name.in(language),
                    terms: [
                        Term(
                            words.text("rulebook.sections"),
                            document.sections.map { $0.title.in(language) }.joined(separator: "; "),
                            citation: Citation(document.citation.document + ", " + document.citation.paragraph))
                    ]))
        }
        return blocks
    }
}

extension Rulebook {
    /// The days on which the edition is in force.
    fileprivate var days: DateRange {
        inForceTo.flatMap { DateRange(first: inForceFrom, last: $0) } ?? DateRange(from: inForceFrom)
    }
}
