package import Casework

extension FormPage {
    /// The endorsements of the client, with room for a new one.
    package static func endorsements(
        _ sheet: PlanSheet, _ entered: Entered, today: Day, guards: Guards, words: Words
    ) -> FormPage {
        let title = words.text("plans.endorsements")
        let fields = [
            FormField(
                "kind", words.text("plans.endorsement_kind"), .radios,
                options: Endorsement.Kind.allCases.map {
                    FormField.Option($0.rawValue, words.name(of: "code.endorsement_kind", $0.rawValue))
                }),
            FormField("given_on", words.text("plans.given_on"), .date),
            FormField("valid_to", words.text("plans.valid_to"), .date),
        ]
        var buttons = [
            Button(words.text("plans.save_endorsement"), name: "act", value: "record"),
            Button(words.name(of: "layout.button", "back"), to: sheet.path, .quiet),
        ]
        if sheet.endorsements.contains(where: { $0.isInForce(on: today) }) {
            buttons.insert(Button(words.text("plans.check_endorsements"), .plain, name: "act", value: "check"), at: 1)
        }
        return FormPage(
            title: title, action: sheet.path + "/endorsements", guards: guards,
            sections: [FormSection(heading: words.text("plans.new_endorsement"), fields: fields.map(entered.filled))],
            buttons: buttons, subject: clientLine(sheet.client, words), intro: words.text("plans.endorsements_intro"),
            crumbs: sheet.crumbs(words, last: title), terms: sheet.endorsementTerms(today: today, words))
    }
}
