package import Casework

/// What was typed on a form that follows a decision, and what is wrong with it.
package struct FollowFormDress: Sendable {
    package var texts: [String: String]
    package var errors: [String: String] = [:]
    package var problems: [String] = []
    package var guards: Guards

    package init(_ texts: [String: String] = [:], guards: Guards) {
        self.texts = texts
        self.guards = guards
    }
}

extension FormPage {
    /// The form by which a granted service is stopped before its time: interrupted, or ended.
    package static func stopService(_ file: DecisionFile, _ dress: FollowFormDress, words: Words) -> FormPage {
        let kinds = DecisionStop.Kind.allCases.map { kind in
            FormField.Option(
                kind.rawValue, words.name(of: "decisions.stop_choice", kind.rawValue),
                hint: words.name(of: "decisions.stop_hint", kind.rawValue))
        }
        return follow(
            file, words.text("decisions.ending.title"), to: "/ending", dress,
            [
                dress.field("kind", words.text("decisions.ending.kind"), .radios, options: kinds),
                dress.field("lastDay", words.text("decisions.ending.last_day"), .date),
                dress.field(
                    "reason", words.text("decisions.ending.reason"), .area(rows: 4),
                    hint: words.text("decisions.ending.reason_hint")),
            ], Button(words.text("decisions.ending.button"), .danger), intro: words.text("decisions.ending.intro"),
            words: words)
    }

    /// The form that begins a decision which takes this one's place from a day on.
    package static func changeDecision(_ file: DecisionFile, _ dress: FollowFormDress, words: Words) -> FormPage {
        follow(
            file, words.text("decisions.change.title"), to: "/change", dress,
            [
                dress.field(
                    "firstDay", words.text("decisions.change.first_day"), .date,
                    hint: words.text("decisions.change.first_day_hint")),
                dress.field(
                    "changeReason", words.text("decisions.field.change_reason"), .area(rows: 4),
                    hint: words.text("decisions.hint.change_reason")),
            ], Button(words.text("decisions.change.button")), intro: words.text("decisions.change.intro"),
            words: words)
    }

    private static func follow(
        _ file: DecisionFile, _ title: String, to way: String, _ dress: FollowFormDress, _ fields: [FormField],
        _ button: Button, intro: String, words: Words
    ) -> FormPage {
        let path = "/decisions/" + file.decision.id.rawValue
        let number = words.text("decisions.title", ["number": String(file.decision.number)])
        return FormPage(
            title: title, action: path + way, guards: dress.guards, sections: [FormSection(fields: fields)],
            buttons: [button, Button(words.name(of: "layout.button", "cancel"), to: path, .quiet)],
            subject: words.line(of: file.client), intro: intro,
            crumbs: words.crumbs(to: file.client) + [Crumb(number, to: path), Crumb(title)],
            terms: [
                Term(words.text("decisions.fact.period"), words.format.range(file.decision.terms.period)),
                Term(words.text("decisions.field.provider"), file.place?.name ?? "–"),
            ], problems: dress.problems)
    }
}

extension FollowFormDress {
    fileprivate func field(
        _ name: String, _ label: String, _ kind: FormField.Kind, hint: String? = nil,
        options: [FormField.Option] = []
    ) -> FormField {
        FormField(name, label, kind, value: texts[name] ?? "", hint: hint, error: errors[name], options: options)
    }
}
