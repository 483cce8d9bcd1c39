package import Casework

extension ListPage {
    /// Who has opened one's own client for a stated reason, and what the own worker has looked at.
    package static func statedAccesses(
        _ lines: [StatedAccessLine], to client: Client, tabs: [Tab], words: Words
    ) -> ListPage {
        let place = "/clients/" + client.id.rawValue
        return ListPage(
            title: client.name,
            table: TableModel(
                caption: words.text("clients.accesses.title"), columns: columns(words),
                rows: lines.map { line in
                    let look = Link(
                        words.text("clients.accesses.look"), to: place + "/accesses/" + line.access.id.rawValue)
                    return TableModel.Row(cells(line, words) + [line.reading(line.isUnread ? [look] : [], words)])
                }),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("clients.accesses.none")),
            intro: words.text("clients.accesses.intro"),
            crumbs: [
                Crumb(words.text("clients.list.title"), to: "/clients"), Crumb(client.name, to: place),
                Crumb(words.text("clients.accesses.title")),
            ], tabs: tabs)
    }

    /// Every client of the county opened for a stated reason; clients are numbers there.
    ///
    /// - Parameter namesClients: whether the reader may ask whose number a client's is
    package static func statedAccesses(
        _ lines: [StatedAccessLine], total: Int, page: Int, pageSize: Int, namesClients: Bool, words: Words
    ) -> ListPage {
        let first = (page - 1) * pageSize
        let rows = lines.map { line in
            let client = line.access.clientID.rawValue
            let number = TableModel.Cell(
                String(client.suffix(8)), href: namesClients ? "/trail/clients/" + client : nil)
            return TableModel.Row(cells(line, words) + [line.reading([], words), number])
        }
        return ListPage(
            title: words.text("clients.accesses.county_title"),
            table: TableModel(
                caption: words.text("clients.accesses.county_title"), isCaptionHidden: true,
                columns: columns(words) + [.init(words.text("trail.client"))], rows: rows),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("clients.accesses.county_none")),
            subject: words.plural("clients.accesses.count", count: total),
            intro: words.text("clients.accesses.county_intro"),
            pager: total > pageSize && !rows.isEmpty
                ? Pager(
                    rows: first + 1...first + rows.count, of: total,
                    previous: page > 1 ? "/accesses?page=\(page - 1)" : nil,
                    next: first + rows.count < total ? "/accesses?page=\(page + 1)" : nil, words: words) : nil)
    }

    private static func columns(_ words: Words) -> [TableModel.Column] {
        [
            .init(words.text("clients.accesses.day")), .init(words.text("clients.accesses.worker")),
            .init(words.text("clients.access.reason")), .init(words.text("clients.accesses.looked")),
        ]
    }

    private static func cells(_ line: StatedAccessLine, _ words: Words) -> [TableModel.Cell] {
        [
            TableModel.Cell(words.format.day(line.access.validOn)), TableModel.Cell(line.worker),
            TableModel.Cell(
                words.name(of: "code.access_reason", line.access.reason.rawValue), sub: line.access.explanation),
        ]
    }
}

extension StatedAccessLine {
    /// Who looked at it and when, or that nobody has yet.
    fileprivate func reading(_ links: [Link], _ words: Words) -> TableModel.Cell {
        if let readOn { return TableModel.Cell(words.format.day(readOn), sub: readBy) }
        if !isUnread { return TableModel.Cell("–") }
        return TableModel.Cell(tag: Tag(words.text("clients.accesses.unread"), .warn), buttons: links)
    }
}

extension FormPage {
    /// The own worker writes down having looked at why their client was opened.
    package static func statedAccess(
        _ line: StatedAccessLine, to client: Client, guards: Guards, words: Words
    ) -> FormPage {
        let place = "/clients/" + client.id.rawValue + "/accesses"
        return FormPage(
            title: words.text("clients.accesses.look_title"), action: place + "/" + line.access.id.rawValue,
            guards: guards, sections: [],
            buttons: [
                Button(words.text("clients.accesses.look_button")),
                Button(words.text("layout.button.cancel"), to: place, .quiet),
            ], subject: client.name, intro: words.text("clients.accesses.look_intro"),
            terms: [
                Term(words.text("clients.accesses.day"), words.format.dayWithWeekday(line.access.validOn)),
                Term(words.text("clients.accesses.worker"), line.worker),
                Term(
                    words.text("clients.access.reason"),
                    words.name(of: "code.access_reason", line.access.reason.rawValue)),
                Term(words.text("clients.access.explanation"), line.access.explanation),
            ])
    }
}
