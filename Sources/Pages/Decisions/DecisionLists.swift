package import Casework

extension ListPage {
    /// The decisions of the clients whom the reader answers for, one selection at a time.
    ///
    /// - Parameters:
    ///   - current: the selection's name: drafts, ending or all
    ///   - address: the list with another selection, narrowed alike
    package static func decisions(
        _ lines: [DecisionLine], forms: [String: ServiceForm], selections: [String], current: String, today: Day,
        filters: Filters, isNarrowed: Bool, ways: ListWays, address: (String) -> String, words: Words
    ) -> ListPage {
        let empty =
            isNarrowed
            ? EmptyState(
                .nothingMatches, heading: words.text("layout.empty.nothing_matches"),
                words.text("decisions.list.none_match"))
            : EmptyState(
                .nothingYet, heading: words.name(of: "decisions.selection_empty", current),
                words.text("decisions.list.empty"),
                link: Link(words.name(of: "layout.nav.item", "clients"), to: "/clients"))
        return ListPage(
            title: words.text("decisions.list.title"),
            table: decisionsTable(lines, forms: forms, selection: current, today: today, words), empty: empty,
            subject: words.plural("decisions.list.count", count: lines.count),
            tabs: selections.map { selection in
                Tab(
                    words.name(of: "decisions.selection", selection), to: address(selection),
                    isCurrent: selection == current)
            }, actions: (lines.isEmpty ? [] : ways.buttons(words))
                + [Button(words.text("decisions.texts.title"), to: "/decision-texts")], filters: filters)
    }

    /// The table of the decisions, a part of them or all.
    package static func decisionsTable(
        _ lines: [DecisionLine], forms: [String: ServiceForm], selection: String, today: Day, _ words: Words
    ) -> TableModel {
        TableModel(
            caption: words.name(of: "decisions.selection", selection), isCaptionHidden: true,
            columns: [
                .init(words.text("decisions.column.client")), .init(words.text("decisions.column.decision")),
                .init(words.text("decisions.field.service_form")), .init(words.text("decisions.fact.period")),
                .init(words.text("decisions.column.provider")), .init(words.text("decisions.field.state")),
            ], rows: lines.map { $0.row(forms, today: today, words: words) })
    }

    /// One client's decisions, the newest first.
    package static func decisions(
        of client: Client, _ decisions: [Decision], forms: [String: ServiceForm], mayOpen: Bool, mayDraft: Bool,
        tabs: [Tab], today: Day, words: Words
    ) -> ListPage {
        let format = words.format
        let rows = decisions.map { decision in
            let terms = decision.terms
            let unit = words.name(of: "decisions.unit", terms.unit.rawValue)
            let service = forms[terms.serviceForm]?.name.in(words.language) ?? terms.serviceForm
            let isByVoucher = decision.grants && forms[terms.serviceForm]?.isByVoucher ?? false
            return TableModel.Row([
                .init(
                    words.text("decisions.title", ["number": String(decision.number)]),
                    href: mayOpen ? "/decisions/" + decision.id.rawValue : nil,
                    sub: decision.approvedOn.map(format.day)),
                .init(service), .init(format.range(terms.period)),
                .init(decision.grants ? format.number(terms.grantedUnits) + " " + unit : "–"),
                .init(isByVoucher ? terms.value.map(format.money) ?? "–" : "–"),
                .init(tag: decision.tag(today: today, words: words)),
            ])
        }
        let table = TableModel(
            caption: words.text("decisions.client.title"), isCaptionHidden: true,
            columns: [
                .init(words.text("decisions.column.decision")), .init(words.text("decisions.field.service_form")),
                .init(words.text("decisions.fact.period")), .init(words.text("decisions.fact.granted"), isNumber: true),
                .init(words.text("decisions.field.value"), isNumber: true), .init(words.text("decisions.field.state")),
            ], rows: rows)
        let new = "/clients/" + client.id.rawValue + "/decisions/new"
        return ListPage(
            title: words.text("decisions.client.title"), table: table,
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"),
                words.text("decisions.client.empty")),
            subject: words.line(of: client), crumbs: words.crumbs(to: client, withDecisions: false),
            tabs: tabs, actions: mayDraft ? [Button(words.text("decisions.button.new"), to: new, .go)] : [])
    }
}

extension DecisionLine {
    fileprivate func row(_ forms: [String: ServiceForm], today: Day, words: Words) -> TableModel.Row {
        TableModel.Row([
            .init(clientName, href: "/clients/" + clientID.rawValue),
            .init(words.text("decisions.title", ["number": String(number)]), href: "/decisions/" + id.rawValue),
            .init(forms[serviceForm]?.name.in(words.language) ?? serviceForm), .init(words.format.range(days)),
            .init(providerName.isEmpty ? "–" : providerName),
            .init(tag: Decision.tag(state, resolution, lastDay: days.last ?? days.first, today: today, words: words)),
        ])
    }
}

extension Decision {
    fileprivate func tag(today: Day, words: Words) -> Tag {
        Self.tag(state, resolution, lastDay: effectiveLastDay, today: today, words: words)
    }

    /// Draft, refused, over, ending within 30 days, or in force.
    fileprivate static func tag(
        _ state: State, _ resolution: Resolution, lastDay: Day, today: Day, words: Words
    ) -> Tag {
        if state == .draft { return Tag(words.name(of: "decisions.state", "draft"), .quiet) }
        if resolution == .refused { return Tag(words.name(of: "decisions.resolution", "refused"), .stop) }
        if lastDay < today { return Tag(words.text("decisions.tag.over"), .quiet) }
        let days = lastDay - today
        if days <= 30 { return Tag(words.plural("decisions.tag.ending", count: days), .warn) }
        return Tag(words.name(of: "decisions.resolution", resolution.rawValue), .ok)
    }
}
