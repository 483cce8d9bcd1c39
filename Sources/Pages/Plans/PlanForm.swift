import Casework

extension FormPage {
    /// The form of a plan: the meeting and who was there, the goals with their means, the period and its rhythm, and
    /// what was agreed.
    ///
    /// - Parameter goalRows: how many goals the form has room for
    package static func plan(
        _ sheet: PlanSheet, _ entered: Entered, goalRows: Int, guards: Guards,
        errorHeading: String? = nil, problems: [String] = [], words: Words
    ) -> FormPage {
        let title =
            sheet.plan.map { words.text("plans.edit_title", ["name": $0.name(words)]) } ?? words.text("plans.new_title")
        var buttons = [
            Button(words.name(of: "layout.button", "save_draft"), name: "act", value: "save"),
            Button(words.name(of: "layout.button", "cancel"), to: sheet.path, .quiet),
        ]
        if goalRows < Plan.mostGoals {
            buttons.insert(Button(words.text("plans.more_goals"), .plain, name: "act", value: "goals"), at: 1)
        }
        return FormPage(
            title: title, action: sheet.plan == nil ? sheet.home + "/new" : sheet.path + "/edit", guards: guards,
            sections: PlanFormSections(sheet: sheet, entered: entered, goalRows: goalRows, words: words).all,
            buttons: buttons, subject: clientLine(sheet.client, words), intro: words.text("plans.intro"),
            crumbs: sheet.crumbs(words, last: title), errorHeading: errorHeading, problems: problems)
    }
}

/// The sections of a plan's form.
struct PlanFormSections {
    let sheet: PlanSheet
    let entered: Entered
    let goalRows: Int
    let words: Words

    var all: [FormSection] { [meeting, people, others, goals, rhythm, changes, agreed, tasks] }

    private var meeting: FormSection {
        var fields: [FormField] = []
        if sheet.plan == nil {
            fields.append(
                FormField(
                    "kind", words.text("plans.kind"), .radios, hint: words.text("plans.kind_hint"),
                    options: sheet.kinds.map {
                        FormField.Option($0.rawValue, words.name(of: "code.plan_kind", $0.rawValue))
                    }))
        }
        fields.append(field("meeting_on", .date, hint: words.text("plans.day_hint")))
        return FormSection(heading: words.text("plans.meeting"), fields: fields.map(entered.filled))
    }

    private var people: FormSection {
        var fields: [FormField] = []
        for role in [Plan.ParticipantRole.client, .ownWorker, .employmentCoach] {
            let name = words.name(of: "code.participant", role.rawValue)
            fields.append(FormField("name." + role.rawValue, name))
            fields.append(
                FormField(
                    "present." + role.rawValue, words.text("plans.was_present", ["who": name]), .checkbox))
        }
        return FormSection(
            heading: words.text("plans.people"), hint: words.text("plans.people_hint"),
            fields: fields.map(entered.filled))
    }

    /// Those whom few meetings have besides the parties.
    private var others: FormSection {
        var fields: [FormField] = []
        let others: [Plan.ParticipantRole] = [.supportPerson, .instructor, .other]
        let options = others.map { FormField.Option($0.rawValue, words.name(of: "code.participant", $0.rawValue)) }
        for number in 1...PlanFormValues.mostOthers {
            let figures = ["n": String(number)]
            fields.append(
                FormField(
                    "other\(number).role", words.text("plans.other_role", figures), .select, isOptional: true,
                    options: options))
            fields.append(
                FormField("other\(number).name", words.text("plans.other_name", figures), isOptional: true))
            fields.append(
                FormField("other\(number).present", words.text("plans.other_present", figures), .checkbox))
        }
        return FormSection(
            heading: words.text("plans.people_others"), fields: fields.map(entered.filled), isFolded: true)
    }

    private var goals: FormSection {
        var fields = [FormField("goal_rows", "", .hidden, value: String(goalRows))]
        for number in 1...goalRows {
            let figures = ["n": String(number)]
            for name in ["goal", "means"] {
                var field = FormField(
                    name + String(number), words.name(of: "plans.row", name, figures), .area(rows: 2),
                    isOptional: number > 1 || name == "means")
                field.maxLength = 500
                fields.append(entered.filled(field))
            }
            fields += goalParts(number)
        }
        return FormSection(
            heading: words.text("plans.goals"), hint: words.text("plans.goals_hint"), fields: fields)
    }

    private var rhythm: FormSection {
        FormSection(
            heading: words.text("plans.rhythm"),
            fields: [
                field("first_day", .date), field("last_day", .date),
                field("days_per_week", .number, hint: words.text("plans.days_hint")),
                field("review_months", .number, hint: words.text("plans.review_hint")),
            ].map(entered.filled))
    }

    private var agreed: FormSection {
        let shared = ["shared_goals", "shared_timetable", "shared_means"]
        let fields = (shared + ["own_worker_tasks", "employment_coach_tasks"]).map { name in
            var field = FormField(
                name, words.name(of: "plans.field", name), .area(rows: shared.contains(name) ? 2 : 4),
                hint: shared.contains(name) ? words.name(of: "plans.shared_hint", name) : nil)
            field.maxLength = 4_000
            return entered.filled(field)
        }
        return FormSection(
            heading: words.text("plans.agreed"), hint: words.text("plans.agreed_hint"), fields: fields)
    }

    private func field(_ name: String, _ kind: FormField.Kind, hint: String? = nil) -> FormField {
        FormField(name, words.name(of: "plans.field", name), kind, hint: hint)
    }
}
