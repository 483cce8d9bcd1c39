package import Casework

/// One page of a worklist, and what the whole of it holds.
package struct WorklistView: Sendable {
    /// The page's rows, the nearest due first.
    let rows: [WorklistRow]
    let counts: WorklistCounts
    let choice: WorklistChoice
    /// How many open clients the reader sees.
    let clients: Int
    /// The first row's place in the whole, counted from one.
    let first: Int

    package init(rows: [WorklistRow], counts: WorklistCounts, choice: WorklistChoice, clients: Int, first: Int = 1) {
        self.rows = rows
        self.counts = counts
        self.choice = choice
        self.clients = clients
        self.first = first
    }

    /// The narrowings that the reader has kept, and the ways out of the list.
    package var kept: [SavedFilter] = []
    package var ways: ListWays?

    /// The place of the last row.
    var last: Int { first + rows.count - 1 }
}

extension WorkPage {
    /// The worklist: late, this week and the four weeks after it.
    ///
    /// - Parameters:
    ///   - page: the address of the page before this one, or after it; every narrowing is kept
    ///   - notes: what is to be done about no single client, as a provider's papers
    ///   - gapsHref: where the check of gaps is, for who may read it
    package static func worklist(
        _ view: WorklistView, page: (Int) -> String, gapsHref: String? = nil, notes: [Note] = [], today: Day,
        words: Words
    ) -> WorkPage {
        let format = words.format
        let counts = view.counts
        return WorkPage(
            title: words.text("worklist.title"),
            subject: format.dayWithWeekday(today) + ", " + format.week(today.isoWeek),
            facts: [
                Fact(words.text("worklist.section.late"), format.number(counts.late), isLate: counts.late > 0),
                Fact(words.text("worklist.section.now"), format.number(counts.thisWeek)),
                Fact(words.text("worklist.fact.ahead"), format.number(counts.ahead)),
                Fact(words.text("worklist.fact.clients"), format.number(view.clients)),
            ],
            actions: (view.rows.isEmpty ? [] : view.ways?.buttons(words) ?? [])
                + (gapsHref.map { [Button(words.text("worklist.gaps.title"), to: $0)] } ?? []),
            notes: notes, filters: filters(view, words), sections: sections(view, today, words),
            pager: pager(view, page, words))
    }

    /// The stretches of time that the page holds something of, and those in which there is nothing at all.
    private static func sections(_ view: WorklistView, _ today: Day, _ words: Words) -> [Section] {
        let (week, format) = (today.isoWeek, words.format)
        let end = week.sunday.adding(days: 28).isoWeek
        let stretches: [(time: Time, name: String, hint: String?, count: Int, days: (Day) -> Bool)] = [
            (.late, "late", nil, view.counts.late, { $0 < today }),
            (
                .now, "now", format.week(week) + ", " + format.range(week.range), view.counts.thisWeek,
                { $0 >= today && $0 <= week.sunday }
            ),
            (
                .ahead, "ahead", format.week(week.next) + "–" + format.number(end.number), view.counts.ahead,
                { $0 > week.sunday }
            ),
        ]
        return stretches.compactMap { stretch in
            let rows = view.rows.filter { stretch.days($0.task.due) }
            if rows.isEmpty, stretch.count > 0 || view.first > 1 { return nil }
            let heading = words.name(of: "worklist.section", stretch.name)
            return Section(
                stretch.time, heading: heading, hint: stretch.hint, table: table(rows, heading, today, words),
                empty: words.name(of: "worklist.empty", stretch.name), count: stretch.count)
        }
    }

    private static func pager(_ view: WorklistView, _ page: (Int) -> String, _ words: Words) -> Pager? {
        guard view.counts.total > view.rows.count, view.first <= view.last else { return nil }
        return Pager(
            rows: view.first...view.last, of: view.counts.total, previous: view.first > 1 ? page(-1) : nil,
            next: view.last < view.counts.total ? page(1) : nil, words: words)
    }

    /// A stretch of the worklist, or the whole of it.
    package static func table(
        _ rows: [WorklistRow], _ caption: String, _ today: Day, _ words: Words
    ) -> TableModel {
        TableModel(
            caption: caption, isCaptionHidden: true,
            columns: [
                TableModel.Column(words.text("worklist.column.due")),
                TableModel.Column(words.text("worklist.column.client")),
                TableModel.Column(words.text("worklist.column.matter")),
                TableModel.Column(words.text("worklist.column.turn")),
                TableModel.Column(words.text("worklist.column.act"), isHidden: true),
            ], rows: rows.map { $0.cells(today, words) })
    }

    private static func filters(_ view: WorklistView, _ words: Words) -> Filters {
        let (counts, choice) = (view.counts, view.choice)
        func option(_ value: String, _ name: String, _ count: Int) -> FormField.Option {
            FormField.Option(value, name + " " + words.format.number(count))
        }
        let turns = WorklistChoice.Turn.allCases.map {
            option($0.rawValue, words.name(of: "worklist.filter.turn", $0.rawValue), counts.turns[$0] ?? 0)
        }
        let matters = WorkTask.Matter.allCases.map {
            option($0.rawValue, words.name(of: "worklist.matter", $0.rawValue), counts.matters[$0] ?? 0)
        }
        var fields = [
            FormField(
                "turn", words.text("worklist.column.turn"), .select, value: choice.turn.rawValue, options: turns),
            FormField(
                "matter", words.text("worklist.filter.matter"), .select, value: choice.matter?.rawValue ?? "",
                options: [option("", words.text("worklist.filter.every_matter"), counts.everyMatter)] + matters),
        ]
        let providers = counts.providers.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
            .map { FormField.Option($0.key.rawValue, $0.value) }
        if providers.count > 1 || choice.provider != nil {
            fields.append(
                FormField(
                    "provider", words.text("worklist.filter.provider"), .select, value: choice.provider?.rawValue ?? "",
                    options: [FormField.Option("", words.text("worklist.filter.every_provider"))] + providers))
        }
        return Filters(
            label: words.text("worklist.filter.label"), action: "/worklist", fields: fields,
            clearHref: choice == WorklistChoice() ? nil : "/worklist",
            kept: KeptFilters(view.kept, keepHref: choice == WorklistChoice() ? nil : view.ways?.keep))
    }
}
