import Casework

extension DocumentSheet {
    /// The plan that an implementation plan complements and the goals that its service serves, beside the form.
    func basisSections(_ words: Words) -> [FormSection] {
        guard let basis else { return [] }
        let goals = basis.goals.map { goal in
            Note(.info, lead: goal.means.isEmpty ? nil : goal.goal, goal.means.isEmpty ? goal.goal : goal.means)
        }
        return [
            FormSection(
                heading: words.text("reports.basis.heading"), hint: name(of: basis, words), fields: [], notes: goals)
        ]
    }

    /// The same on the document's page, with the way to the plan.
    func basisBlocks(_ words: Words) -> [Block] {
        guard let basis else { return [] }
        var block = Block(
            words.text("reports.basis.heading"),
            terms: basis.goals.map { Term($0.goal, $0.means.isEmpty ? "–" : $0.means) },
            paragraphs: [name(of: basis, words)])
        block.link = Link(words.text("reports.basis.open"), to: "/plans/" + basis.plan.rawValue)
        return [block]
    }

    private func name(of basis: DocumentBasis, _ words: Words) -> String {
        words.text(
            "reports.basis.plan",
            [
                "kind": basis.kindName.in(words.language).capitalisedFirst, "number": String(basis.number),
                "day": words.format.day(basis.meetingOn),
            ])
    }
}
