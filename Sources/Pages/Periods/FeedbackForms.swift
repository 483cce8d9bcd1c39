import Casework

extension FormPage {
    /// The county's questions to the parties that haven't answered yet: the provider answers its own, and enters the
    /// client's from the paper form.
    package static func feedback(_ frame: PeriodFormFrame) -> FormPage {
        let done = frame.file.period.milestones
        var sections: [FormSection] = []
        if done.clientFeedbackOn == nil { sections.append(frame.questions(to: .client)) }
        if done.providerFeedbackOn == nil { sections.append(frame.questions(to: .provider)) }
        return frame.page("feedback", address: "/feedback", sections: sections)
    }
}

extension PeriodFormFrame {
    /// The day and the answers of one party; the client's section says on which form they came.
    fileprivate func questions(to party: Feedback.Party) -> FormSection {
        var fields = [field(party.rawValue + "FeedbackOn", .date, isOptional: true)]
        if party == .client {
            fields.append(
                field(
                    "clientMode", .radios,
                    options: Feedback.Mode.allCases.map {
                        FormField.Option($0.rawValue, words.name(of: "periods.feedback_mode", $0.rawValue))
                    }))
        }
        let answers = (file.questions[party] ?? []).map { question in
            entered.filled(
                FormField(
                    party.rawValue + "Answer." + question.code, question.name.in(words.language), .area(rows: 3),
                    isOptional: true))
        }
        return FormSection(
            heading: words.name(of: "periods.feedback", party.rawValue),
            hint: words.name(of: "periods.feedback_hint", party.rawValue), fields: fields + answers)
    }

    /// A note that leads to the feedback form while somebody's is missing.
    var missingFeedback: [Note] {
        let done = file.period.milestones
        guard done.clientFeedbackOn == nil || done.providerFeedbackOn == nil, file.steps.contains(.feedback) else {
            return []
        }
        return [
            Note(
                .info, words.text("periods.closing.feedback_missing"),
                link: Link(words.name(of: "periods.step", "feedback"), to: path + "/feedback"))
        ]
    }
}
