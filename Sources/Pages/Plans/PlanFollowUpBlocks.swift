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

    /// Endorsements, the implementation plans that complement this one, and what the employment authority sees.
    func sharing(_ plan: Plan, today: Day, _ words: Words) -> [Block] {
        var blocks: [Block] = []
        if plan.kind.isJoint {
            blocks.append(
                Block(
                    words.text("plans.endorsements"), terms: endorsementTerms(today: today, words),
                    paragraphs: endorsements.isEmpty ? [words.text("plans.no_endorsements")] : []))
        }
        if !implementations.isEmpty {
            blocks.append(
                Block(
                    words.text("plans.complemented_by"),
                    links: implementations.map { document in
                        Link(
                            words.text("plans.implementation", ["day": words.format.day(document.madeOn)]),
                            to: "/documents/" + document.id.rawValue)
                    }))
        }
        if shared?.hidesTexts != true {
            blocks.append(
                Block(
                    words.text("plans.sharing"),
                    terms: DataGroup.allCases.map { group in
                        Term(words.name(of: "plans.data_group", group.rawValue), shownIn(group, of: plan, words))
                    }, paragraphs: [words.text(plan.kind.isJoint ? "plans.sharing_joint" : "plans.sharing_own")]))
        }
        return blocks
    }

    private func shownIn(_ group: DataGroup, of plan: Plan, _ words: Words) -> String {
        if group == .contact || group == .relationship { return words.text("plans.from_client") }
        if group == .plan { return words.text(plan.kind.isJoint ? "plans.whole_plan" : "plans.no_goals") }
        let count = plan.goals.count { $0.group == group }
        return count == 0 ? words.text("plans.no_goals") : words.plural("plans.goal_count", count: count)
    }

    /// Each endorsement with its validity and when it was last looked at.
    func endorsementTerms(today: Day, _ words: Words) -> [Term] {
        endorsements.map { endorsement in
            let days = DateRange(first: endorsement.givenOn, last: endorsement.validTo)
            var told = days.map { words.format.range($0) } ?? words.format.day(endorsement.validTo)
            if !endorsement.isInForce(on: today) { told += " · " + words.text("plans.endorsement_over") }
            if let checked = endorsement.checkedOn {
                told += " · " + words.text("plans.endorsement_checked", ["day": words.format.day(checked)])
            }
            return Term(words.name(of: "code.endorsement_kind", endorsement.kind.rawValue), told)
        }
    }

    private func table(_ caption: String, _ columns: [String], _ rows: [[String]], _ words: Words) -> TableModel {
        TableModel(
            caption: caption, isCaptionHidden: true,
            columns: columns.map { TableModel.Column(words.name(of: "plans.column", $0)) },
            rows: rows.map { TableModel.Row($0.map { TableModel.Cell($0) }) })
    }
}

extension Plan.RhythmChange {
    /// The weekly pattern in words: "3 päivää viikossa, 4 h päivässä".
    func told(_ words: Words) -> String {
        let days = words.plural("plans.days_a_week", count: daysPerWeek)
        guard minutesPerDay > 0 else { return days }
        return days + ", " + words.text("plans.hours_a_day", ["hours": words.format.hours(minutes: minutesPerDay)])
    }
}

extension Plan.Goal {
    /// Who sees the goal, in a word.
    func scope(in kind: Plan.Kind, _ words: Words) -> String {
        guard let group, kind.isJoint || group != .plan else { return words.text("plans.social_care_only") }
        return words.name(of: "plans.data_group", group.rawValue)
    }
}
