package import Casework

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

    /// Who answers for the client's service from now on, and the button by which the client confirms knowing it.
    package static func ownInstructor(_ change: NamedChange, guards: Guards, words: Words) -> FormPage {
        FormPage(
            title: words.text("own_path.instructor.title"), action: "/own-path/instructor", guards: guards,
            sections: [],
            buttons: [
                Button(words.text("own_path.instructor.seen")),
                Button(words.name(of: "layout.button", "cancel"), to: "/own-path", .quiet),
            ], intro: words.text("own_path.instructor.intro"),
            terms: [
                Term(words.text("own_path.instructor.new"), change.to),
                Term(words.text("own_path.instructor.former"), change.from),
                Term(words.text("own_path.instructor.since"), words.format.dayWithWeekday(change.change.changedOn)),
                Term(words.text("own_path.instructor.reason"), change.change.reason),
            ])
    }
}
