import Casework

/// How an interim evaluation was held: on its form, on its page and on its paper.
struct ReviewFields {
    let choices: ReviewChoices
    let words: Words

    func section(_ entered: Entered) -> FormSection {
        var next = FormField("review.next_on", words.text("reports.review.next_on"), .date, isOptional: true)
        next.hint =
            choices.planned.map { words.text("reports.review.next_planned", ["day": words.format.day($0)]) }
            ?? words.text("reports.review.next_hint")
        let fields = [
            FormField(
                "review.occasion", words.text("reports.review.occasion"), .radios,
                options: options(choices.occasions)),
            FormField(
                "review.parties", words.text("reports.review.parties"), .checkboxes,
                hint: words.text("reports.review.parties_hint"), options: options(choices.parties)),
            next,
            FormField("review.changes_plan", words.text("reports.review.changes_plan"), .checkbox),
        ]
        return FormSection(heading: words.text("reports.review.heading"), fields: fields.map(entered.filled))
    }

    private func options(_ codes: [CodeList.Code]) -> [FormField.Option] {
        codes.map { FormField.Option($0.code, $0.name.in(words.language).capitalisedFirst) }
    }

    func terms(_ review: DocumentReview) -> [Term] {
        let missing = words.text("reports.document.nothing_written")
        let occasion = names([review.occasion], choices.occasions)
        let parties = names(review.parties, choices.parties)
        return [
            Term(words.text("reports.review.occasion"), occasion.isEmpty ? missing : occasion.capitalisedFirst),
            Term(words.text("reports.review.parties"), parties.isEmpty ? missing : parties.capitalisedFirst),
            Term(
                words.text("reports.review.next_on"),
                (review.nextOn ?? choices.planned).map(words.format.day) ?? missing),
        ]
    }

    private func names(_ chosen: [String], _ codes: [CodeList.Code]) -> String {
        codes.filter { chosen.contains($0.code) }.map { $0.name.in(words.language) }.joined(separator: ", ")
    }
}

extension DocumentSheet {
    /// How the evaluation was held; nothing for other documents.
    func reviewBlocks(_ words: Words) -> [Block] {
        guard let review, let document, let held = document.review else { return [] }
        var block = Block(
            words.text("reports.review.heading"), terms: ReviewFields(choices: review, words: words).terms(held))
        if held.changesPlan, let period = document.periodID {
            block.notes = [
                Note(
                    .here, words.text("reports.review.plan_changes"),
                    link: Link(
                        words.text("reports.client.open_period"), to: "/periods/" + period.rawValue))
            ]
        }
        return [block]
    }

    /// The evaluation as the form holds it now.
    func reviewValues(_ words: Words) -> [String: [String]] {
        guard let held = document?.review else { return [:] }
        return [
            "review.occasion": [held.occasion], "review.parties": held.parties,
            "review.next_on": [held.nextOn.map(words.format.day) ?? ""],
            "review.changes_plan": held.changesPlan ? ["yes"] : [],
        ]
    }
}
