package import Casework

extension ListPage {
    /// A provider's groups.
    package static func groups(
        _ groups: [(group: ServiceGroup, size: Int, formName: Wording)], today: Day, words: Words
    ) -> ListPage {
        let format = words.format
        let rows = groups.map { group, size, form in
            let terms = group.terms
            let isOver = terms.days.last.map { $0 < today } ?? false
            return TableModel.Row([
                TableModel.Cell(
                    terms.name, href: "/groups/" + group.id.rawValue, sub: form.in(words.language),
                    tag: isOver ? Tag(words.text("groups.over"), .quiet) : nil),
                TableModel.Cell(words.name(of: "groups.kind", terms.kind.rawValue)),
                TableModel.Cell(GroupBlocks.rhythm(terms, words)),
                TableModel.Cell(format.range(terms.days)),
                TableModel.Cell(format.number(size)),
            ])
        }
        return ListPage(
            title: words.text("groups.title"),
            table: TableModel(
                caption: words.text("groups.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("groups.name")), .init(words.text("groups.kind_label")),
                    .init(words.text("groups.rhythm")), .init(words.text("groups.days")),
                    .init(words.text("groups.size"), isNumber: true),
                ], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.text("groups.none"), words.text("groups.none_text")),
            subject: words.plural("groups.count", count: groups.count),
            actions: [Button(words.text("groups.new"), to: "/groups/new", .go)])
    }
}

extension ArticlePage {
    /// A group: who is in it, its sessions, and what is promised to everyone in it.
    package static func group(_ file: GroupFile, words: Words) -> ArticlePage {
        let blocks = GroupBlocks(file: file, words: words)
        return ArticlePage(
            title: file.group.terms.name, subject: blocks.subject, blocks: [blocks.members, blocks.sessions],
            aside: [blocks.content],
            crumbs: [Crumb(words.text("groups.title"), to: "/groups"), Crumb(file.group.terms.name)],
            facts: blocks.facts, notes: blocks.notes, actions: blocks.actions)
    }
}

/// The parts of a group's page.
struct GroupBlocks {
    let file: GroupFile
    let words: Words

    var terms: ServiceGroup.Terms { file.group.terms }
    var format: Format { words.format }
    var path: String { "/groups/" + file.group.id.rawValue }

    var subject: String {
        [file.formName.in(words.language), words.name(of: "groups.kind", terms.kind.rawValue), file.siteName]
            .compactMap(\.self).joined(separator: " · ")
    }

    /// "ti, to · 9.00 · 4 h".
    static func rhythm(_ terms: ServiceGroup.Terms, _ words: Words) -> String {
        let monday = Day(2024, 1, 1)
        let days = terms.weekdays.map { words.format.weekday(monday.adding(days: $0.rawValue - 1)) }
        let clock = terms.startsAt.map { words.format.clock(hour: $0 / 60, minute: $0 % 60) }
        return [days.joined(separator: ", "), clock, words.format.hoursWithUnit(minutes: terms.minutes)]
            .compactMap(\.self).joined(separator: " · ")
    }

    var facts: [Fact] {
        let size = file.seats.map(\.member).present(on: file.today).count
        let most = file.limit.map { " / " + format.number($0.value) } ?? ""
        return [
            Fact(words.text("groups.size"), format.number(size) + most),
            Fact(words.text("groups.rhythm"), Self.rhythm(terms, words)),
            Fact(words.text("groups.days"), format.range(terms.days)),
        ]
    }

    /// What binds the group: the duty to take part, and the most clients.
    var notes: [Note] {
        var notes: [Note] = []
        if let obligation = file.obligation {
            notes.append(
                Note(
                    .info, lead: words.text("groups.obligatory"), words.text("groups.obligatory_text"),
                    citations: [Self.shown(obligation)]))
        }
        return notes
    }

    var actions: [Button] {
        var actions: [Button] = []
        if let last = terms.lastSession(upTo: file.today) {
            let isMarked = file.sessions.contains { $0.day == last }
            actions.append(
                Button(
                    words.text("groups.mark", ["day": format.shortDayWithWeekday(last)]),
                    to: path + "/sessions/" + last.description, isMarked ? .plain : .go))
        }
        actions.append(Button(words.text("groups.enrol"), to: path + "/members/new"))
        actions.append(Button(words.name(of: "layout.button", "edit"), to: path + "/edit"))
        return actions
    }

    var content: Block {
        let names = terms.themes.map { code in
            file.themes.first { $0.code == code }?.name.in(words.language) ?? code
        }
        var lines: [Term] = []
        if !names.isEmpty { lines.append(Term(words.text("groups.themes"), names.joined(separator: ", "))) }
        if let instructor = file.instructorName { lines.append(Term(words.text("groups.instructor"), instructor)) }
        if let limit = file.limit {
            lines.append(
                Term(
                    words.text("groups.limit"), format.number(limit.value), citation: Self.shown(limit.citation)))
        }
        if let talk = file.talkLimit {
            lines.append(
                Term(
                    words.text("groups.talk_limit"), format.hoursWithUnit(minutes: talk.value),
                    citation: Self.shown(talk.citation)))
        }
        return Block(words.text("groups.content"), terms: lines, paragraphs: [terms.content])
    }

    static func shown(_ citation: Casework.Citation) -> Citation {
        Citation(citation)
    }
}
