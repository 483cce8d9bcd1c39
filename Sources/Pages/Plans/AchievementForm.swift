import Casework

extension FormPage {
    /// How far each goal has been reached, the client's own score beside the professional's.
    package static func achievement(
        _ sheet: PlanSheet, _ entered: Entered, guards: Guards, words: Words
    ) -> FormPage {
        let title = words.text("plans.achievement")
        let day = FormField("scored_on", words.name(of: "plans.column", "scored"), .date)
        var sections = [FormSection(fields: [entered.filled(day)])]
        for (index, goal) in (sheet.plan?.goals ?? []).enumerated() {
            let number = sheet.goalNumber(index)
            var note = FormField(
                "note\(number)", words.text("plans.score_note"), .area(rows: 2), isOptional: true)
            note.maxLength = 1_000
            let fields = [
                FormField("client\(number)", words.name(of: "plans.column", "own_score"), .number, isOptional: true),
                FormField(
                    "professional\(number)", words.name(of: "plans.column", "professional_score"), .number,
                    isOptional: true), note,
            ]
            sections.append(
                FormSection(
                    heading: words.format.number(number) + ". " + goal.goal, fields: fields.map(entered.filled)))
        }
        return FormPage(
            title: title, action: sheet.path + "/achievement", guards: guards, sections: sections,
            buttons: [
                Button(words.name(of: "layout.button", "save")),
                Button(words.name(of: "layout.button", "cancel"), to: sheet.path, .quiet),
            ], subject: clientLine(sheet.client, words), intro: words.text("plans.achievement_hint"),
            crumbs: sheet.crumbs(words, last: title))
    }
}
