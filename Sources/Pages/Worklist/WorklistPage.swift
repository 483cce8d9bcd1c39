package import Casework

/// How a reader has narrowed the worklist.
package struct WorklistChoice: Equatable, Sendable {
    package enum Turn: String, Sendable, CaseIterable { case all, mine, others }

    package let turn: Turn
    /// Nil when every matter is shown.
    package let matter: WorkTask.Matter?
    /// A provider's id; empty when every provider is shown.
    package let provider: String

    package init(turn: Turn = .all, matter: WorkTask.Matter? = nil, provider: String = "") {
        self.turn = turn
        self.matter = matter
        self.provider = provider
    }

    func shows(_ row: WorklistRow) -> Bool {
        let turns: Bool =
            switch turn {
            case .all: true
            case .mine: row.isMine
            case .others: !row.isMine
            }
        return turns && (matter.map { $0 == row.task.kind.matter } ?? true)
            && (provider.isEmpty || provider == row.task.provider?.rawValue)
    }
}

extension WorkPage {
    /// The worklist: late, this week and the four weeks after it.
    ///
    /// - Parameters:
    ///   - rows: every matter, the nearest due first
    ///   - clients: how many open clients the reader sees
    ///   - notes: what is to be done about no single client, as a provider's papers
    ///   - gapsHref: where the check of gaps is, for who may read it
    package static func worklist(
        _ rows: [WorklistRow], choice: WorklistChoice, clients: Int, gapsHref: String? = nil, notes: [Note] = [],
        today: Day, words: Words
    ) -> WorkPage {
        let shown = rows.filter(choice.shows)
        let week = today.isoWeek
        let late = shown.filter { $0.task.due < today }
        let now = shown.filter { $0.task.due >= today && $0.task.due <= week.sunday }
        let ahead = shown.filter { $0.task.due > week.sunday }
        let format = words.format
        let end = week.sunday.adding(days: 28).isoWeek
        return WorkPage(
            title: words.text("worklist.title"),
            subject: format.dayWithWeekday(today) + ", " + format.week(week),
            facts: [
                Fact(words.text("worklist.section.late"), format.number(late.count), isLate: !late.isEmpty),
                Fact(words.text("worklist.section.now"), format.number(now.count)),
                Fact(words.text("worklist.fact.ahead"), format.number(ahead.count)),
                Fact(words.text("worklist.fact.clients"), format.number(clients)),
            ],
            actions: gapsHref.map { [Button(words.text("worklist.gaps.title"), to: $0)] } ?? [],
            notes: notes, filters: filters(rows, choice, words),
            sections: [
                Section(
                    .late, heading: words.text("worklist.section.late"),
                    table: table(late, words.text("worklist.section.late"), today, words),
                    empty: words.text("worklist.empty.late")),
                Section(
                    .now, heading: words.text("worklist.section.now"),
                    hint: format.week(week) + ", " + format.range(week.range),
                    table: table(now, words.text("worklist.section.now"), today, words),
                    empty: words.text("worklist.empty.now")),
                Section(
                    .ahead, heading: words.text("worklist.section.ahead"),
                    hint: format.week(week.next) + "–" + format.number(end.number),
                    table: table(ahead, words.text("worklist.section.ahead"), today, words),
                    empty: words.text("worklist.empty.ahead")),
            ])
    }

    private static func table(
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

    private static func filters(_ rows: [WorklistRow], _ choice: WorklistChoice, _ words: Words) -> Filters {
        let turns = WorklistChoice.Turn.allCases.map { turn in
            let count = rows.filter(WorklistChoice(turn: turn).shows).count
            return FormField.Option(
                turn.rawValue,
                words.name(of: "worklist.filter.turn", turn.rawValue) + " " + words.format.number(count))
        }
        let matters = WorkTask.Matter.allCases.map {
            FormField.Option($0.rawValue, words.name(of: "worklist.matter", $0.rawValue))
        }
        let named = rows.compactMap { row -> (String, String)? in
            guard let provider = row.task.provider, let name = row.providerName else { return nil }
            return (provider.rawValue, name)
        }
        let providers = Dictionary(named) { first, _ in first }.sorted { $0.value < $1.value }
            .map { FormField.Option($0.key, $0.value) }
        var fields = [
            FormField(
                "turn", words.text("worklist.column.turn"), .select, value: choice.turn.rawValue, options: turns),
            FormField(
                "matter", words.text("worklist.filter.matter"), .select, value: choice.matter?.rawValue ?? "",
                options: [FormField.Option("", words.text("worklist.filter.every_matter"))] + matters),
        ]
        if providers.count > 1 || !choice.provider.isEmpty {
            fields.append(
                FormField(
                    "provider", words.text("worklist.filter.provider"), .select, value: choice.provider,
                    options: [FormField.Option("", words.text("worklist.filter.every_provider"))] + providers))
        }
        return Filters(
            label: words.text("worklist.filter.label"), action: "/worklist", fields: fields,
            clearHref: choice == WorklistChoice() ? nil : "/worklist")
    }
}
