package import Casework

/// What the list of clients needs to know besides its rows.
package struct ClientListFrame: Sendable {
    /// What was typed into the search.
    package let typed: String
    package let search: ClientSearch
    package let today: Day
    package let mayRegister: Bool
    /// Whether the reader sees clients only on a ground that others give: an order, a consent, being named.
    package let waitsForOthers: Bool
    /// Where the narrowing is kept, where the whole list is a file, and where it is on paper; nil for a search by a
    /// number, which no address holds.
    package var ways: ListWays?

    package init(typed: String, search: ClientSearch, today: Day, mayRegister: Bool, waitsForOthers: Bool) {
        self.typed = typed
        self.search = search
        self.today = today
        self.mayRegister = mayRegister
        self.waitsForOthers = waitsForOthers
    }
}

extension ListPage {
    /// The clients that one may see, with where each is on the path.
    package static func clients(
        _ list: ClientList, _ frame: ClientListFrame, address: (Int) -> String, words: Words
    ) -> ListPage {
        let search = frame.search
        return ListPage(
            title: words.text("clients.list.title"),
            table: clientsTable(list.rows, today: frame.today, words),
            empty: empty(frame, words),
            subject: list.total == 0 ? nil : words.plural("clients.list.count", count: list.total),
            actions: (list.rows.isEmpty ? [] : frame.ways?.buttons(words) ?? [])
                + (frame.mayRegister ? [Button(words.text("clients.list.register"), to: "/clients/new", .go)] : []),
            filters: Filters(
                label: words.text("clients.list.filters"), action: "/clients/search", fields: fields(frame, words),
                clearHref: search.isNarrowed ? "/clients" : nil, isPosted: true,
                kept: KeptFilters(list.kept, keepHref: search.isNarrowed ? frame.ways?.keep : nil)),
            pager: pager(list, search, address, words))
    }

    /// The list's table, a page of it or the whole.
    package static func clientsTable(_ rows: [ClientListing], today: Day, _ words: Words) -> TableModel {
        let columns = ["name", "born", "stage", "own_worker", "provider"].map {
            TableModel.Column(words.name(of: "clients.list.column", $0))
        }
        return TableModel(
            caption: words.text("clients.list.title"), isCaptionHidden: true, columns: columns,
            rows: rows.map { row($0, today, words) })
    }

    private static func row(_ listing: ClientListing, _ today: Day, _ words: Words) -> TableModel.Row {
        let page = "/clients/" + listing.id.rawValue
        guard let details = listing.details else {
            return TableModel.Row([
                TableModel.Cell(listing.listName, tag: Tag(words.text("clients.list.not_yours"), .quiet)),
                TableModel.Cell("–"), TableModel.Cell(""), TableModel.Cell("–"),
                TableModel.Cell(buttons: [Link(words.text("clients.list.state_access"), to: page + "/access")]),
            ])
        }
        let stage = details.marks.stage
        let years = words.plural("clients.age", count: details.birthDate.fullYears(until: today))
        return TableModel.Row([
            TableModel.Cell(
                listing.listName, href: page,
                tag: details.closedOn.flatMap { $0 < today ? Tag(words.text("clients.list.closed"), .quiet) : nil }),
            TableModel.Cell(words.format.day(details.birthDate), sub: years),
            TableModel.Cell(
                path: MiniPath(
                    stage: stage.number, name: words.name(of: "code.stage", stage.rawValue), words: words)),
            TableModel.Cell(
                details.ownWorker ?? "–",
                tag: details.ownWorker == nil && details.closedOn == nil
                    ? Tag(words.text("clients.list.nobody"), .warn) : nil),
            TableModel.Cell(details.provider ?? "–"),
        ])
    }

    private static func fields(_ frame: ClientListFrame, _ words: Words) -> [FormField] {
        [
            FormField(
                "q", words.text("clients.list.search"), .search, value: frame.typed,
                hint: words.text("clients.list.search_hint")),
            FormField(
                "scope", words.text("clients.list.scope"), .select, value: frame.search.scope.rawValue,
                options: ClientSearch.Scope.allCases.map {
                    FormField.Option($0.rawValue, words.name(of: "clients.scope", $0.rawValue))
                }),
            FormField(
                "state", words.text("clients.list.state"), .select, value: frame.search.state.rawValue,
                options: ClientSearch.State.allCases.map {
                    FormField.Option($0.rawValue, words.name(of: "clients.state", $0.rawValue))
                }),
        ]
    }

    /// Three different reasons for an empty list: nothing yet, nothing that matches, nothing that one has a right to.
    private static func empty(_ frame: ClientListFrame, _ words: Words) -> EmptyState {
        if frame.search.isNarrowed {
            return EmptyState(
                .nothingMatches, heading: words.text("layout.empty.nothing_matches"),
                words.text("clients.list.empty.matches"))
        }
        if frame.waitsForOthers {
            return EmptyState(
                .noRight, heading: words.text("clients.list.empty.right_heading"),
                words.text("clients.list.empty.right"))
        }
        return EmptyState(
            .nothingYet, heading: words.text("clients.list.empty.yet_heading"), words.text("clients.list.empty.yet"),
            link: frame.mayRegister ? Link(words.text("clients.list.register"), to: "/clients/new") : nil)
    }

    private static func pager(
        _ list: ClientList, _ search: ClientSearch, _ address: (Int) -> String, _ words: Words
    ) -> Pager? {
        let size = ClientSearch.pageSize
        let first = (search.page - 1) * size + 1
        let last = min(first + list.rows.count - 1, list.total)
        guard list.total > size, first <= last else { return nil }
        return Pager(
            rows: first...last, of: list.total, previous: search.page > 1 ? address(search.page - 1) : nil,
            next: last < list.total ? address(search.page + 1) : nil, words: words)
    }
}
