package import Casework

/// The client's daily record, the newest day first.
package struct RecordPage: Sendable {
    let header: ClientHeader
    let entries: [SignedEntry]
    let reader: ID<UserAccount>
    let mayWrite: Bool
    let tabs: [Tab]
    let today: Day
    let words: Words

    package init(
        header: ClientHeader, entries: [SignedEntry], reader: ID<UserAccount>, mayWrite: Bool, tabs: [Tab], today: Day,
        words: Words
    ) {
        self.header = header
        self.entries = entries
        self.reader = reader
        self.mayWrite = mayWrite
        self.tabs = tabs
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
            blocks: entries.isEmpty ? [none] : entries.map(block), crumbs: header.crumbs(words, title), tabs: tabs,
            actions: mayWrite ? [Button(words.text("record.new"), to: new, .go)] : [])
    }

    private func block(_ signed: SignedEntry) -> Block {
        let entry = signed.entry
        var block = Block(
            signed.heading(words), terms: signed.terms(words), paragraphs: [entry.content.text])
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

    func terms(_ words: Words) -> [Term] {
        let signed = TrailTime(entry.signedAt)?.worded(words, withYear: true) ?? ""
        var terms = [Term(words.text("record.signed"), author + ", " + organisation + ", " + signed)]
        if !entry.content.clientView.isEmpty {
            terms.append(Term(words.text("record.field.client_view"), entry.content.clientView))
        }
        if !entry.content.tags.isEmpty {
            let names = entry.content.tags.map { words.name(of: "record.tag", $0.rawValue) }
            terms.append(Term(words.text("record.field.tags"), names.joined(separator: ", ")))
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
