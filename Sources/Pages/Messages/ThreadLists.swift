package import Casework

extension ListPage {
    /// One's own conversations, those with the newest message first.
    package static func threads(
        _ lines: [ThreadLine], page: Int, hasMore: Bool, words: Words
    ) -> ListPage {
        let place = { (number: Int) in number == 0 ? "/messages" : "/messages?page=\(number)" }
        return ListPage(
            title: words.text("messages.list.title"), table: table(lines, namesClient: true, words),
            empty: EmptyState(
                .nothingYet, heading: words.text("messages.list.empty"), words.text("messages.list.empty_text"),
                link: Link(words.text("messages.list.to_clients"), to: "/clients")),
            subject: words.text("messages.list.subject"),
            actions: [
                Button(words.text("messages.notices.link"), to: "/messages/notices", .quiet),
                Button(words.text("messages.list.newer"), to: place(page - 1)),
                Button(words.text("messages.list.older"), to: place(page + 1)),
            ].enumerated().filter { $0.offset == 0 || ($0.offset == 1 ? page > 0 : hasMore) }.map(\.element))
    }

    /// The conversations about a client.
    package static func clientThreads(
        _ lines: [ThreadLine], of header: ClientHeader, tabs: [Tab], mayStart: Bool, today: Day, words: Words
    ) -> ListPage {
        let title = words.text("messages.list.title")
        let new = "/clients/" + header.id.rawValue + "/messages/new"
        let start = words.text("messages.new.title")
        return ListPage(
            title: title, table: table(lines, namesClient: false, words),
            empty: EmptyState(
                .nothingYet, heading: words.text("messages.list.empty"), words.text("messages.client.empty_text"),
                link: mayStart ? Link(start, to: new) : nil),
            subject: header.name + ", " + header.line(on: today, words), crumbs: header.crumbs(words, title),
            tabs: tabs, actions: mayStart ? [Button(start, to: new, .go)] : [])
    }

    private static func table(_ lines: [ThreadLine], namesClient: Bool, _ words: Words) -> TableModel {
        let column = { (name: String) in TableModel.Column(words.name(of: "messages.column", name)) }
        let names = namesClient ? ["topic", "client", "last", "count"] : ["topic", "last", "count"]
        return TableModel(
            caption: words.text("messages.list.title"), isCaptionHidden: true, columns: names.map(column),
            rows: lines.map { line in
                var cells = [
                    TableModel.Cell(
                        line.thread.topic, href: "/messages/" + line.thread.id.rawValue,
                        tag: line.isUnread ? Tag(words.text("messages.unread"), .info) : nil)
                ]
                if namesClient {
                    cells.append(
                        TableModel.Cell(
                            line.clientName, href: "/clients/" + line.thread.clientID.rawValue + "/messages"))
                }
                cells.append(
                    TableModel.Cell(TrailTime(line.lastAt)?.worded(words) ?? "", sub: line.lastAuthor))
                cells.append(TableModel.Cell(words.format.number(line.messages)))
                return TableModel.Row(cells)
            })
    }
}

extension PortalPage {
    /// The client's own conversations.
    package static func ownThreads(_ lines: [ThreadLine], mayStart: Bool, words: Words) -> PortalPage {
        let items = lines.map { line in
            TrailItem(
                time: TrailTime(line.lastAt)?.worded(words) ?? "", lead: line.thread.topic,
                words.text(line.isUnread ? "messages.own.unread" : "messages.own.last", ["name": line.lastAuthor]),
                state: line.isUnread ? .here : .done,
                link: Link(words.text("messages.own.read"), to: "/own-path/messages/" + line.thread.id.rawValue))
        }
        let none = Block(
            empty: EmptyState(
                .nothingYet, heading: words.text("messages.list.empty"), words.text("messages.own.empty_text")))
        return PortalPage(
            title: words.text("messages.list.title"), back: Link(words.text("own_path.back"), to: "/own-path"),
            intro: words.text("messages.own.intro"),
            tiles: (mayStart
                ? [
                    Tile(
                        words.text("messages.new.title"), hint: words.text("messages.own.new_hint"), icon: "plus",
                        to: "/own-path/messages/new")
                ] : [])
                + [
                    Tile(
                        words.text("messages.notices.link"), hint: words.text("messages.notices.tile_hint"),
                        icon: "clock", to: "/own-path/notices")
                ],
            blocks: [items.isEmpty ? none : Block(words.text("messages.own.heading"), trail: items)])
    }
}
