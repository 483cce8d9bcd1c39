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
            aside: [sheet.about(plan, words), sheet.people(plan, words)] + sheet.sharing(plan, today: today, words),
            crumbs: sheet.crumbs(words), facts: facts,
            notes: sheet.notes(plan, words) + sheet.parallel.map { Note.finding($0, words: words) },
            actions: sheet.actions(plan, words))
    }
}

extension PlanSheet {
    fileprivate func blocks(_ plan: Plan, _ words: Words) -> [Block] {
        var blocks = [goalBlock(plan, words)] + followUp(plan, words)
        if shared?.hidesTexts != true { blocks += texts(plan, words) }
        if let previous { blocks.append(PlanChangeTable.block(from: previous, to: plan, words)) }
        return blocks
    }

    private func goalBlock(_ plan: Plan, _ words: Words) -> Block {
        let heading = words.text("plans.goals")
        if plan.goals.isEmpty { return Block(heading, paragraphs: [words.text("plans.nothing_written")]) }
        let rows = plan.goals.enumerated().map { index, goal in
            let interim = goal.interimGoals.map { $0.line(words) }.joined(separator: "; ")
            return TableModel.Row([
                TableModel.Cell(words.format.number(goalNumber(index)) + ". " + goal.goal),
                TableModel.Cell(goal.means.isEmpty ? "–" : goal.means),
                TableModel.Cell(interim.isEmpty ? "–" : interim), TableModel.Cell(goal.scope(in: plan.kind, words)),
            ])
        }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("plans.goal_column")),
                    TableModel.Column(words.text("plans.means_column")),
                    TableModel.Column(words.text("plans.interim_column")),
                    TableModel.Column(words.text("plans.seen_column")),
                ], rows: rows))
    }

    /// What was understood together, and the standing tasks of the two workers.
    private func texts(_ plan: Plan, _ words: Words) -> [Block] {
        let nothing = words.text("plans.nothing_written")
        let agreed = plan.understanding
        let understood = [
            ("shared_goals", agreed.goals), ("shared_timetable", agreed.timetable), ("shared_means", agreed.means),
        ]
        let tasks = [
            ("own_worker_tasks", plan.ownWorkerTasks), ("employment_coach_tasks", plan.employmentCoachTasks),
        ]
        let together = Block(
            words.text("plans.shared"),
            terms: understood.map { Term(words.name(of: "plans.field", $0.0), $0.1.isEmpty ? nothing : $0.1) })
        return [together]
            + tasks.map { name, text in
                Block(words.name(of: "plans.field", name), paragraphs: text.isEmpty ? [nothing] : text.paragraphs)
            }
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
                citations: [Citation(finding)])
        }
        if let shared, shared.withheldGoals > 0 || shared.hidesTexts {
            notes.append(Note(.quiet, words.text("plans.withheld")))
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
        let endorse = mayEndorse ? [Button(words.text("plans.endorse"), to: path + "/endorsements", .plain)] : []
        let paper = [Button(words.text("prints.print"), to: path + "/print", .plain)]
        switch plan.state {
        case .draft:
            let edit = mayWrite ? [Button(words.text("plans.edit"), to: path + "/edit", mayPublish ? .plain : .go)] : []
            let publish = mayPublish ? [Button(words.text("plans.publish"), to: path + "/publication", .go)] : []
            return publish + edit + endorse + paper
        case .published:
            let next =
                mayWrite && self.next == nil ? [Button(words.text("plans.begin_next"), to: path + "/next", .plain)] : []
            let measure =
                mayMeasure && !plan.goals.isEmpty
                ? [Button(words.text("plans.measure"), to: path + "/achievement", .plain)] : []
            return next + measure + endorse + paper
        }
    }
}
