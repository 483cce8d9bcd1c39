import Casework

extension FormPage {
    /// The county's questions to the client, one field each; any of them may be left empty.
    package static func ownFeedback(
        _ entered: Entered, questions: [FormField.Option], service: String, problems: [String], guards: Guards,
        words: Words
    ) -> FormPage {
        FormPage(
            title: words.text("own_path.feedback.title"), action: "/own-path/feedback", guards: guards,
            sections: [
                FormSection(
                    fields: questions.map { question in
                        entered.filled(
                            FormField(
                                "clientAnswer." + question.value, question.label, .area(rows: 3), isOptional: true))
                    })
            ],
            buttons: [
                Button(words.text("own_path.feedback.send")),
                Button(words.name(of: "layout.button", "cancel"), to: "/own-path", .quiet),
            ], subject: service, intro: words.text("own_path.feedback.intro"), problems: problems)
    }
}
