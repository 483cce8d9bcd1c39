import Casework

extension PlanSheet {
    /// The number that a shown goal has in the whole plan.
    func goalNumber(_ index: Int) -> Int {
        guard let numbers = shared?.goalNumbers, numbers.indices.contains(index) else { return index + 1 }
        return numbers[index]
    }

    /// How far the goals have been reached, what each party sees to, and how the weekly pattern changes.
    func followUp(_ plan: Plan, _ words: Words) -> [Block] {
        var blocks: [Block] = []
        if !scores.isEmpty { blocks.append(scoreBlock(plan, words)) }
        if !plan.tasks.isEmpty {
            blocks.append(
                Block(
                    words.text("plans.tasks"),
                    table: table(
                        words.text("plans.tasks"), ["party", "task", "due"],
                        plan.tasks.map { task in
                            [
                                words.name(of: "code.participant", task.party.rawValue), task.text,
                                task.dueOn.map { words.format.day($0) } ?? "–",
                            ]
                        }, words)))
        }
        if !plan.rhythm.isEmpty {
            let first = Plan.RhythmChange(from: plan.period.first, daysPerWeek: plan.daysPerWeek)
            blocks.append(
                Block(
                    words.text("plans.rhythm_changes"),
                    terms: ([first] + plan.rhythm).map {
                        Term(words.text("plans.from_day", ["day": words.format.day($0.from)]), $0.told(words))
                    }))
        }
        return blocks
    }

    private func scoreBlock(_ plan: Plan, _ words: Words) -> Block {
        let rows = plan.goals.indices.flatMap { index in
            let number = goalNumber(index)
            return scores.filter { $0.goalNumber == number }.map { score in
                [
                    words.format.number(number) + ". " + plan.goals[index].goal, words.format.day(score.scoredOn),
                    score.client.map { words.format.number($0) } ?? "–",
                    score.professional.map { words.format.number($0) } ?? "–", score.note.isEmpty ? "–" : score.note,
                ]
            }
        }
        var block = Block(
            words.text("plans.achievement"),
            table: table(
                words.text("plans.achievement"), ["goal", "scored", "own_score", "professional_score", "note"], rows,
                words))
        block.hint = words.text("plans.achievement_hint")
        return block
    }

    private func table(_ caption: String, _ columns: [String], _ rows: [[String]], _ words: Words) -> TableModel {
        TableModel(
            caption: caption, isCaptionHidden: true,
            columns: columns.map { TableModel.Column(words.name(of: "plans.column", $0)) },
            rows: rows.map { TableModel.Row($0.map { TableModel.Cell($0) }) })
    }
}
