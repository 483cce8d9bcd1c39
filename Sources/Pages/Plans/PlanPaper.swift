package import Casework

extension DocumentPage {
    /// A plan on A4: who met, what was agreed, and a line for everyone's name.
    package static func plan(_ sheet: PlanSheet, _ plan: Plan, county: String, words: Words) -> DocumentPage {
        let format = words.format
        let nothing = words.text("plans.nothing_written")
        let shared = [
            ("shared_goals", plan.understanding.goals), ("shared_timetable", plan.understanding.timetable),
            ("shared_means", plan.understanding.means),
        ].map { Term(words.name(of: "plans.field", $0.0), $0.1.isEmpty ? nothing : $0.1) }
        let texts = [
            ("own_worker_tasks", plan.ownWorkerTasks), ("employment_coach_tasks", plan.employmentCoachTasks),
        ]
        return DocumentPage(
            title: plan.name(words), sender: [county], date: format.day(plan.publishedOn ?? plan.meetingOn),
            back: Link(plan.name(words), to: "/plans/" + plan.id.rawValue),
            terms: [
                Term(words.text("reports.paper.client"), sheet.client.name),
                Term(words.text("reports.paper.born"), format.day(sheet.client.birthDate)),
                Term(words.name(of: "plans.field", "meeting_on"), format.day(plan.meetingOn)),
                Term(words.text("plans.period"), format.range(plan.period)),
                Term(words.name(of: "plans.field", "days_per_week"), format.number(plan.daysPerWeek)),
                Term(words.text("plans.review_interval"), words.plural("plans.months", count: plan.reviewMonths)),
            ],
            parts: [plan.goals.isEmpty ? Part(words.text("plans.goals"), [nothing]) : goals(of: plan, words)]
                + [Part(words.text("plans.shared"), terms: shared)]
                + texts.map { name, text in
                    Part(words.name(of: "plans.field", name), text.isEmpty ? [nothing] : text.paragraphs)
                } + [people(of: plan, words)],
            secrecy: words.text("reports.paper.secret"),
            signatures: plan.participants.filter(\.wasPresent).prefix(4).map { person in
                let role = words.name(of: "code.participant", person.role.rawValue)
                return Term(person.name.isEmpty ? role : person.name, role)
            })
    }

    private static func goals(of plan: Plan, _ words: Words) -> Part {
        Part(
            words.text("plans.goals"),
            table: TableModel(
                caption: words.text("plans.goals"),
                columns: [.init(words.text("plans.goal_column")), .init(words.text("plans.means_column"))],
                rows: plan.goals.enumerated().map { index, goal in
                    TableModel.Row([
                        .init(words.format.number(index + 1) + ". " + goal.goal),
                        .init(goal.means.isEmpty ? "–" : goal.means),
                    ])
                }))
    }

    private static func people(of plan: Plan, _ words: Words) -> Part {
        Part(
            words.text("plans.people"),
            terms: plan.participants.map { person in
                let presence = words.text(person.wasPresent ? "plans.present" : "plans.not_present")
                return Term(
                    words.name(of: "code.participant", person.role.rawValue),
                    [person.name, presence].filter { !$0.isEmpty }.joined(separator: ", "))
            })
    }
}
