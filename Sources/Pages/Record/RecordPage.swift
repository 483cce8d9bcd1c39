package import Casework

/// The client's daily record, the newest day first.
package struct RecordPage: Sendable {
    let header: ClientHeader
    let entries: [SignedEntry]
    let reader: ID<UserAccount>
    let mayWrite: Bool
    let tabs: [Tab]
    /// How far what the rulebook asks has been described; nil when it asks nothing of the service of today.
    let coverage: RecordCoverage?
    let today: Day
    let words: Words

    package init(
        header: ClientHeader, entries: [SignedEntry], reader: ID<UserAccount>, mayWrite: Bool, tabs: [Tab],
        coverage: RecordCoverage? = nil, today: Day, words: Words
    ) {
        self.header = header
        self.entries = entries
        self.reader = reader
        self.mayWrite = mayWrite
        self.tabs = tabs
        self.coverage = coverage
        self.today = today
        self.words = words
    }

    package var article: ArticlePage {
        let new = "/clients/" + header.id.rawValue + "/record/new"
        let title = words.text("record.title")
        let none = Block(
            empty: EmptyState(
                .nothingYet, heading: words.text("record.empty"), words.text("record.empty_text"),
                link: mayWrite ? Link(words.text("record.new"), to: new) : nil))
        return ArticlePage(
            title: title, subject: header.name + ", " + header.line(on: today, words),
            blocks: entries.isEmpty ? [none] : entries.map(block), aside: described,
            crumbs: header.crumbs(words, title), tabs: tabs,
            actions: mayWrite ? [Button(words.text("record.new"), to: new, .go)] : [])
    }

    /// Each thing that the rulebook asks to be described, with the days on which it was.
    private var described: [Block] {
        guard let coverage else { return [] }
        let terms = coverage.asked.sections.map { area in
            let days = coverage.days[area.id, default: []].map(words.format.day).joined(separator: ", ")
            return Term(
                area.title.in(words.language).capitalisedFirst,
                !days.isEmpty ? days : words.text(area.isRequired ? "record.area_missing" : "record.area_if_needed"))
        }
        let rule = Term(words.text("record.areas_rule"), "", citation: Citation(coverage.asked.citation))
        return [Block(words.text("record.areas"), terms: terms + [rule])]
    }

    private func block(_ signed: SignedEntry) -> Block {
        let entry = signed.entry
        var block = Block(
            signed.heading(words), terms: signed.terms(words, asked: coverage?.asked), paragraphs: [entry.content.text])
        if signed.movedBecause != nil {
            block.paragraphs = []
            block.tag = Tag(words.text("record.moved_away"), .quiet)
        } else if signed.isSuperseded {
            block.tag = Tag(words.text("record.superseded"), .quiet)
        } else {
            block.tag = Tag(
                words.name(of: "record.visibility", entry.content.visibility.rawValue),
                entry.content.visibility == .health ? .warn : .info)
            if mayWrite, entry.authorID == reader {
                let home = "/record/" + entry.id.rawValue
                block.links = [
                    Link(words.text("record.correct"), to: home + "/correction"),
                    Link(words.text("record.move"), to: home + "/move"),
                ]
            }
        }
        return block
    }
}

extension SignedEntry {
    /// What it is and of which day.
    func heading(_ words: Words) -> String {
        words.name(of: "record.kind", entry.content.kind.rawValue) + ", "
            + words.format.dayWithWeekday(entry.content.aboutOn)
    }

    func terms(_ words: Words, asked: DocumentSections? = nil) -> [Term] {
        let signed = TrailTime(entry.signedAt)?.worded(words, withYear: true) ?? ""
        var terms = [Term(words.text("record.signed"), author + ", " + organisation + ", " + signed)]
        if !entry.content.clientView.isEmpty {
            terms.append(Term(words.text("record.field.client_view"), entry.content.clientView))
        }
        if !entry.content.tags.isEmpty {
            let names = entry.content.tags.map { words.name(of: "record.tag", $0.rawValue) }
            terms.append(Term(words.text("record.field.tags"), names.joined(separator: ", ")))
        }
        if !entry.content.demand.isEmpty {
            terms.append(Term(words.text("record.field.demand"), entry.content.demand))
        }
        let areas = (asked?.sections ?? []).filter { entry.content.areas.contains($0.id) }
        if !areas.isEmpty {
            let names = areas.map { $0.title.in(words.language) }
            terms.append(Term(words.text("record.field.areas"), names.joined(separator: ", ")))
        }
        if let movedBecause { terms.append(Term(words.text("record.moved_because"), movedBecause)) }
        if isMovedHere {
            terms.append(Term(words.text("record.moved_here"), words.text("record.moved_here_text")))
        }
        if !entry.reason.isEmpty { terms.append(Term(words.text("record.corrected"), entry.reason)) }
        return terms
    }
}

extension PortalPage {
    /// What the people of the case have written down together with the client or for them.
    package static func ownRecord(_ entries: [SignedEntry], words: Words) -> PortalPage {
        PortalPage(
            title: words.text("record.own_title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            intro: words.text("record.own_intro"),
            notes: entries.isEmpty ? [Note(.info, words.text("record.own_empty"))] : [],
            blocks: entries.map {
                Block($0.heading(words), terms: $0.terms(words), paragraphs: [$0.entry.content.text])
            })
    }
}
