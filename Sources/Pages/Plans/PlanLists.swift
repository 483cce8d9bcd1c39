package import Casework

extension ArticlePage {
    /// A client's plans by kind and version, and the assessments they rest on.
    package static func clientPlans(
        _ client: Client, plans: [Plan], assessments: [Document], actions: [Button], tabs: [Tab], today: Day,
        words: Words
    ) -> ArticlePage {
        var blocks: [Block] = []
        for kind in Plan.Kind.allCases {
            let versions = plans.filter { $0.kind == kind }.sorted { $0.number > $1.number }
            if versions.isEmpty { continue }
            let name = words.name(of: "code.plan_kind", kind.rawValue)
            blocks.append(Block(name, table: table(versions, caption: name, today: today, words)))
        }
        if blocks.isEmpty {
            blocks.append(
                Block(
                    words.name(of: "clients.tab", "plans"),
                    empty: EmptyState(
                        .nothingYet, heading: words.text("plans.empty"), words.text("plans.empty_text"))))
        }
        if !assessments.isEmpty { blocks.append(assessmentBlock(assessments, words)) }
        return ArticlePage(
            title: client.name, subject: words.text("plans.client_plans", ["born": words.format.day(client.birthDate)]),
            blocks: blocks, crumbs: clientCrumbs(client, words).dropLast() + [Crumb(client.name)], tabs: tabs,
            actions: actions)
    }

    private static func table(_ versions: [Plan], caption: String, today: Day, _ words: Words) -> TableModel {
        let newest = versions.first { $0.state == .published }?.id
        return TableModel(
            caption: caption, isCaptionHidden: true,
            columns: ["version", "meeting", "period", "days", "review", "state"].map {
                TableModel.Column(words.name(of: "plans.column", $0), isNumber: $0 == "days")
            },
            rows: versions.map { plan in
                let due = plan.id == newest ? plan.reviewDue : nil
                return TableModel.Row(
                    [
                        TableModel.Cell(
                            words.text("plans.version", ["number": words.format.number(plan.number)]),
                            href: "/plans/" + plan.id.rawValue),
                        TableModel.Cell(words.format.day(plan.meetingOn)),
                        TableModel.Cell(words.format.range(plan.period)),
                        TableModel.Cell(words.format.number(plan.daysPerWeek)),
                        TableModel.Cell(due.map { words.format.day($0) } ?? "–"),
                        TableModel.Cell(tag: plan.tag(isNewest: plan.id == newest, due: due, today: today, words)),
                    ], isLate: due.map { $0 < today } ?? false)
            })
    }

    private static func assessmentBlock(_ assessments: [Document], _ words: Words) -> Block {
        Block(
            words.text("needs.list"),
            table: TableModel(
                caption: words.text("needs.list"), isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("reports.document.made_on")),
                    TableModel.Column(words.text("reports.document.sent_on")),
                    TableModel.Column(words.text("reports.document.state")),
                ],
                rows: assessments.map { document in
                    TableModel.Row([
                        TableModel.Cell(words.format.day(document.madeOn), href: "/documents/" + document.id.rawValue),
                        TableModel.Cell(document.sentOn.map { words.format.day($0) } ?? "–"),
                        TableModel.Cell(
                            tag: Tag(
                                words.name(of: "code.document_state", document.state.rawValue),
                                document.state == .sent ? .ok : .quiet)),
                    ])
                }))
    }
}

extension Plan {
    /// The plan's standing in a word: a draft, in force, due for review, or superseded.
    func tag(isNewest: Bool, due: Day?, today: Day, _ words: Words) -> Tag {
        if state == .draft { return Tag(words.name(of: "code.plan_state", "draft"), .quiet) }
        if !isNewest { return Tag(words.name(of: "plans.standing", "superseded"), .quiet) }
        if let last = period.last, last < today { return Tag(words.name(of: "plans.standing", "ended"), .warn) }
        if let due, due < today { return Tag(words.name(of: "plans.standing", "review_late"), .warn) }
        return Tag(words.name(of: "plans.standing", "guiding"), .ok)
    }
}
