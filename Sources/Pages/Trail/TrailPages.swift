package import Casework

extension ListPage {
    /// The county's trail, in which clients are numbers.
    package static func trail(
        _ lines: [TrailLine], total: Int, page: Int, pageSize: Int, filters: Filters, link: (Int) -> String,
        words: Words
    ) -> ListPage {
        let first = (page - 1) * pageSize
        let rows = lines.map { line in
            let number = line.client.map { String($0.suffix(8)) }
            return TableModel.Row(
                row(line, words) + [
                    TableModel.Cell(number ?? "–", href: line.client.map { "/trail/clients/" + $0 })
                ])
        }
        return ListPage(
            title: words.text("trail.title"),
            table: TableModel(
                caption: words.text("trail.title"), isCaptionHidden: true,
                columns: columns(words) + [.init(words.text("trail.client"))], rows: rows),
            empty: EmptyState(
                .nothingMatches, heading: words.name(of: "layout.empty", "nothing_matches"), words.text("trail.none")),
            intro: words.text("trail.intro"),
            actions: [
                Button(words.text("clients.accesses.county_title"), to: "/accesses"),
                Button(words.text("access.review.rights"), to: "/access"),
            ], filters: filters,
            pager: total > pageSize && !rows.isEmpty
                ? Pager(
                    rows: first + 1...first + rows.count, of: total, previous: page > 1 ? link(page - 1) : nil,
                    next: first + rows.count < total ? link(page + 1) : nil, words: words) : nil)
    }

    /// Who has read or written of one client.
    package static func clientTrail(_ lines: [TrailLine], of client: Client, tabs: [Tab], words: Words) -> ListPage {
        ListPage(
            title: client.name,
            table: TableModel(
                caption: words.text("trail.of_client"), columns: columns(words),
                rows: lines.map { TableModel.Row(row($0, words)) }),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("trail.none_yet")),
            intro: words.text("trail.client_sees"),
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
                Crumb(client.name, to: "/clients/" + client.id.rawValue), Crumb(words.text("trail.of_client")),
            ], tabs: tabs,
            actions: [
                Button(words.text("clients.accesses.title"), to: "/clients/" + client.id.rawValue + "/accesses")
            ])
    }

    private static func columns(_ words: Words) -> [TableModel.Column] {
        [
            .init(words.text("trail.when")), .init(words.text("trail.who")), .init(words.text("trail.what")),
            .init(words.text("trail.why")),
        ]
    }

    private static func row(_ line: TrailLine, _ words: Words) -> [TableModel.Cell] {
        let roleKey = "code.role." + line.role
        let role = words.has(roleKey) ? words.name(of: "code.role", line.role) : ""
        let tone: Tone = line.kind == "refusal" ? .stop : line.kind == "write" ? .info : .quiet
        let grounds = line.ground.split(separator: " ").map { words.name(of: "access.ground_of", String($0)) }
        return [
            TableModel.Cell(TrailTime(line.at)?.worded(words, withYear: true) ?? line.at),
            TableModel.Cell(
                line.name.isEmpty ? "–" : line.name,
                sub: [role, line.organisation].filter { !$0.isEmpty }.joined(separator: ", ")),
            TableModel.Cell(
                words.action(line.action), sub: ["done", "answered"].contains(line.outcome) ? nil : line.outcome,
                tag: Tag(words.name(of: "trail.kind", line.kind), tone)),
            TableModel.Cell(line.explanation ?? grounds.joined(separator: ", ")),
        ]
    }
}

extension Words {
    /// What an action is called; its own name when nobody has worded it.
    package func action(_ name: String) -> String {
        let key = "code.action." + name
        return has(key) ? self.name(of: "code.action", name) : name
    }
}
