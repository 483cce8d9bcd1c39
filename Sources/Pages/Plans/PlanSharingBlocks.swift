import Casework

extension PlanSheet {
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
}
