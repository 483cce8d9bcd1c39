import Casework

/// What changed between two versions of a plan, field by field.
enum PlanChangeTable {
    static func block(from old: Plan, to new: Plan, _ words: Words) -> Block {
        let heading = words.text("plans.changes", ["number": words.format.number(old.number)])
        let rows = new.changes(since: old).map { field in
            TableModel.Row([
                TableModel.Cell(field == .period || field == .goals ? own(field, words) : name(field, words)),
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

    private static func own(_ field: Plan.Field, _ words: Words) -> String {
        field == .period ? words.text("plans.period") : words.text("plans.goals")
    }

    private static func name(_ field: Plan.Field, _ words: Words) -> String {
        words.name(of: "plans.field", field.rawValue)
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
            case .goals:
                plan.goals.map { $0.means.isEmpty ? $0.goal : $0.goal + " (" + $0.means + ")" }.joined(separator: "; ")
            }
        return text.isEmpty ? "–" : text
    }
}
