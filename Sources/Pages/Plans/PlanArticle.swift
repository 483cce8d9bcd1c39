package import Casework

extension ArticlePage {
    /// A plan to read: the meeting, the goals, what was agreed, and what changed since the version before.
    package static func plan(_ sheet: PlanSheet, today: Day, words: Words) -> ArticlePage {
        guard let plan = sheet.plan else { return ArticlePage(title: words.text("plans.new_title"), blocks: []) }
        let format = words.format
        var facts = [
            Fact(words.text("plans.period"), format.range(plan.period)),
            Fact(words.name(of: "plans.field", "days_per_week"), format.number(plan.daysPerWeek)),
        ]
        if let due = plan.reviewDue, sheet.next == nil {
            facts.append(Fact(words.text("plans.review_due"), format.day(due), isLate: due < today))
        }
        return ArticlePage(
            title: plan.name(words), subject: clientLine(sheet.client, words), blocks: sheet.blocks(plan, words),
            aside: [sheet.about(plan, words), sheet.people(plan, words)], crumbs: sheet.crumbs(words), facts: facts,
            notes: sheet.notes(plan, words), actions: sheet.actions(plan, words))
    }
}

extension PlanSheet {
    fileprivate func blocks(_ plan: Plan, _ words: Words) -> [Block] {
        let nothing = words.text("plans.nothing_written")
        let rows = plan.goals.enumerated().map { index, goal in
            TableModel.Row([
                TableModel.Cell(words.format.number(index + 1) + ". " + goal.goal),
                TableModel.Cell(goal.means.isEmpty ? "–" : goal.means),
            ])
        }
        let table = TableModel(
            caption: words.text("plans.goals"), isCaptionHidden: true,
            columns: [
                TableModel.Column(words.text("plans.goal_column")),
                TableModel.Column(words.text("plans.means_column")),
            ], rows: rows)
        let heading = words.text("plans.goals")
        var blocks = [rows.isEmpty ? Block(heading, paragraphs: [nothing]) : Block(heading, table: table)]
        let shared = plan.understanding
        blocks.append(
            Block(
                words.text("plans.shared"),
                terms: [
                    ("shared_goals", shared.goals), ("shared_timetable", shared.timetable),
                    ("shared_means", shared.means),
                ].map { Term(words.name(of: "plans.field", $0.0), $0.1.isEmpty ? nothing : $0.1) }))
        for (name, text) in [
            ("own_worker_tasks", plan.ownWorkerTasks),
            ("employment_coach_tasks", plan.employmentCoachTasks),
        ] {
            blocks.append(
                Block(words.name(of: "plans.field", name), paragraphs: text.isEmpty ? [nothing] : text.paragraphs))
        }
        if let previous { blocks.append(PlanChangeTable.block(from: previous, to: plan, words)) }
        return blocks
    }

    fileprivate func about(_ plan: Plan, _ words: Words) -> Block {
        var terms = [
            Term(words.text("plans.state"), words.name(of: "code.plan_state", plan.state.rawValue)),
            Term(words.name(of: "plans.field", "meeting_on"), words.format.day(plan.meetingOn)),
        ]
        if let day = plan.publishedOn { terms.append(Term(words.text("plans.published_on"), words.format.day(day))) }
        terms.append(
            Term(words.text("plans.review_interval"), words.plural("plans.months", count: plan.reviewMonths)))
        terms.append(Term(words.text("plans.made_by"), madeBy))
        return Block(words.text("plans.about"), terms: terms)
    }

    fileprivate func people(_ plan: Plan, _ words: Words) -> Block {
        Block(
            words.text("plans.people"),
            people: plan.participants.map { person in
                let role = words.name(of: "code.participant", person.role.rawValue)
                return Person(
                    name: person.name.isEmpty ? role : person.name, role: role,
                    tag: person.wasPresent
                        ? Tag(words.text("plans.present"), .ok) : Tag(words.text("plans.not_present"), .quiet))
            })
    }

    fileprivate func notes(_ plan: Plan, _ words: Words) -> [Note] {
        var notes = assessment.findings.map { finding in
            Note(
                finding.severity == .block ? .stop : .warn, lead: finding.rule.title.in(words.language) + ".",
                finding.message.in(words.language),
                citations: [Citation(finding.citation.document + ", " + finding.citation.paragraph)])
        }
        if plan.state == .draft { notes.insert(Note(.quiet, words.text("plans.draft_note")), at: 0) }
        if let next {
            notes.append(
                Note(
                    .info, words.text("plans.has_next"),
                    link: Link(words.text("plans.open_next"), to: "/plans/" + next.rawValue)))
        }
        return notes
    }

    fileprivate func actions(_ plan: Plan, _ words: Words) -> [Button] {
        switch plan.state {
        case .draft:
            let edit = mayWrite ? [Button(words.text("plans.edit"), to: path + "/edit", mayPublish ? .plain : .go)] : []
            let publish = mayPublish ? [Button(words.text("plans.publish"), to: path + "/publication", .go)] : []
            return publish + edit
        case .published:
            return mayWrite && next == nil ? [Button(words.text("plans.begin_next"), to: path + "/next", .plain)] : []
        }
    }
}
