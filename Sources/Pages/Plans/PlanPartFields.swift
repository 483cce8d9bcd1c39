import Casework

extension PlanFormSections {
    /// The interim goals of one goal and through which group of data it is shared.
    func goalParts(_ number: Int) -> [FormField] {
        let figures = ["n": String(number)]
        var interim = FormField(
            "interim\(number)", words.name(of: "plans.row", "interim", figures), .area(rows: 2),
            hint: words.text("plans.interim_hint"), isOptional: true)
        interim.maxLength = 2_000
        var options = DataGroup.ofGoals.map {
            FormField.Option($0.rawValue, words.name(of: "plans.data_group", $0.rawValue))
        }
        if sheet.mayWithhold { options.append(FormField.Option("social_care", words.text("plans.social_care_only"))) }
        let group = FormField(
            "group\(number)", words.name(of: "plans.row", "group", figures), .select,
            hint: words.text("plans.group_hint"), isOptional: true, options: options)
        return [interim, group].map(entered.filled)
    }

    /// The days on which the weekly pattern changes.
    var changes: FormSection {
        let fields = (1...Plan.mostRhythmChanges).flatMap { number in
            let figures = ["n": String(number)]
            return [("from", FormField.Kind.date), ("days", .number), ("hours", .decimal)].map { name, kind in
                FormField(
                    "rhythm\(number)." + name, words.name(of: "plans.row", "rhythm_" + name, figures), kind,
                    isOptional: true)
            }
        }
        return FormSection(
            heading: words.text("plans.rhythm_changes"), hint: words.text("plans.rhythm_changes_hint"),
            fields: fields.map(entered.filled), isFolded: true)
    }

    /// What each party sees to.
    var tasks: FormSection {
        let options =
            [FormField.Option("", "–")]
            + Plan.ParticipantRole.allCases.map {
                FormField.Option($0.rawValue, words.name(of: "code.participant", $0.rawValue))
            }
        let fields = (1...Plan.mostTasks).flatMap { number in
            let figures = ["n": String(number)]
            var text = FormField(
                "task\(number).text", words.name(of: "plans.row", "task_text", figures), .text, isOptional: true)
            text.maxLength = 500
            return [
                FormField(
                    "task\(number).party", words.name(of: "plans.row", "task_party", figures), .select,
                    isOptional: true, options: options), text,
                FormField(
                    "task\(number).by", words.name(of: "plans.row", "task_by", figures), .date, isOptional: true),
            ]
        }
        return FormSection(
            heading: words.text("plans.tasks"), hint: words.text("plans.tasks_hint"),
            fields: fields.map(entered.filled), isFolded: true)
    }
}
