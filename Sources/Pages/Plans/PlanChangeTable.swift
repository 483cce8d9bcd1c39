import Casework

/// What changed between two versions of a plan, field by field.
enum PlanChangeTable {
    static func block(from old: Plan, to new: Plan, _ words: Words) -> Block {
        let heading = words.text("plans.changes", ["number": words.format.number(old.number)])
        let rows = new.changes(since: old).map { field in
            TableModel.Row([
                TableModel.Cell(name(field, words)),
                TableModel.Cell(value(of: field, in: old, words)), TableModel.Cell(value(of: field, in: new, words)),
            ])
        }
        if rows.isEmpty { return Block(heading, paragraphs: [words.text("plans.no_changes")]) }
        return Block(
            heading,
            table: TableModel(
                caption: heading, isCaptionHidden: true,
                columns: [
                    TableModel.Column(words.text("plans.change_what")), TableModel.Column(words.text("plans.before")),
                    TableModel.Column(words.text("plans.now")),
                ], rows: rows),
            links: [Link(words.text("plans.open_previous"), to: "/plans/" + old.id.rawValue)])
    }

    private static func name(_ field: Plan.Field, _ words: Words) -> String {
        switch field {
        case .period: words.text("plans.period")
        case .goals: words.text("plans.goals")
        case .tasks: words.text("plans.tasks")
        case .rhythm: words.text("plans.rhythm_changes")
        case .participants: words.text("plans.people")
        case .daysPerWeek, .sharedGoals, .sharedTimetable, .sharedMeans, .ownWorkerTasks,
            .employmentCoachTasks, .reviewMonths:
            words.name(of: "plans.field", field.rawValue)
        }
    }

    private static func value(of field: Plan.Field, in plan: Plan, _ words: Words) -> String {
        let text =
            switch field {
            case .period: words.format.range(plan.period)
            case .daysPerWeek: words.format.number(plan.daysPerWeek)
            case .reviewMonths: words.plural("plans.months", count: plan.reviewMonths)
            case .sharedGoals: plan.understanding.goals
            case .sharedTimetable: plan.understanding.timetable
            case .sharedMeans: plan.understanding.means
            case .ownWorkerTasks: plan.ownWorkerTasks
            case .employmentCoachTasks: plan.employmentCoachTasks
            case .goals: plan.goals.map { goal($0, in: plan.kind, words) }.joined(separator: "; ")
            case .tasks:
                plan.tasks.map { task in
                    words.name(of: "code.participant", task.party.rawValue) + ": " + task.text
                        + (task.dueOn.map { " " + words.format.day($0) } ?? "")
                }.joined(separator: "; ")
            case .rhythm:
                plan.rhythm.map { words.format.day($0.from) + ": " + $0.told(words) }.joined(separator: "; ")
            case .participants:
                plan.participants.map { person in
                    words.name(of: "code.participant", person.role.rawValue) + " " + person.name
                }.joined(separator: "; ")
            }
        return text.isEmpty ? "–" : text
    }

    private static func goal(_ goal: Plan.Goal, in kind: Plan.Kind, _ words: Words) -> String {
        let means = goal.means.isEmpty ? "" : " (" + goal.means + ")"
        let interim = goal.interimGoals.map { $0.line(words) }.joined(separator: ", ")
        return goal.goal + means + (interim.isEmpty ? "" : " – " + interim) + " [" + goal.scope(in: kind, words) + "]"
    }
}
