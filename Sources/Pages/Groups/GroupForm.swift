package import Casework

/// The form of a group, new or known.
package struct GroupForm: Sendable {
    let group: ServiceGroup?
    let forms: [ServiceForm]
    let themes: [CodeList.Code]
    let sites: [Casework.Site]
    let instructors: [UserAccount]
    let entered: Entered
    let guards: Guards
    let findings: [Finding]
    let problems: [String]
    let words: Words

    package init(
        group: ServiceGroup?, forms: [ServiceForm], themes: [CodeList.Code], sites: [Casework.Site],
        instructors: [UserAccount], entered: Entered, guards: Guards, findings: [Finding], problems: [String],
        words: Words
    ) {
        self.group = group
        self.forms = forms
        self.themes = themes
        self.sites = sites
        self.instructors = instructors
        self.entered = entered
        self.guards = guards
        self.findings = findings
        self.problems = problems
        self.words = words
    }

    package var page: FormPage {
        let place = group.map { "/groups/" + $0.id.rawValue } ?? "/groups"
        return FormPage(
            title: words.text(group == nil ? "groups.new" : "groups.edit"),
            action: group == nil ? place : place + "/edit", guards: guards,
            sections: [
                FormSection(fields: [field("name"), form, kind]),
                FormSection(
                    heading: words.text("groups.rhythm"),
                    fields: [
                        weekdays, field("starts_at", .time, isOptional: true), field("hours", .decimal, unit: "h"),
                        field("first_day", .date), field("last_day", .date, hint: "last_day", isOptional: true),
                    ]),
                FormSection(
                    heading: words.text("groups.content"),
                    fields: [themeField, field("content", .area(rows: 5), hint: "content"), site, instructor]),
            ],
            buttons: [
                Button(words.text("groups.save")), Button(words.text("layout.button.cancel"), to: place, .quiet),
            ], subject: group?.terms.name,
            crumbs: [
                Crumb(words.text("groups.title"), to: "/groups"),
                Crumb(group?.terms.name ?? words.text("groups.new")),
            ],
            notes: findings.map { Note.finding($0, words: words) }, problems: problems)
    }

    private func field(
        _ name: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        options: [FormField.Option] = [], unit: String? = nil
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "groups.field", name), kind, hint: hint.map { words.name(of: "groups.hint", $0) },
                isOptional: isOptional, options: options, unit: unit))
    }

    private var form: FormField {
        field("form", .select, options: forms.map { .init($0.id, $0.name.in(words.language)) })
    }

    private var kind: FormField {
        field(
            "kind", .radios,
            options: ServiceGroup.Kind.allCases.map {
                .init(
                    $0.rawValue, words.name(of: "groups.kind", $0.rawValue),
                    hint: words.name(of: "groups.hint", $0.rawValue))
            })
    }

    private var weekdays: FormField {
        let monday = Day(2024, 1, 1)
        return field(
            "weekdays", .checkboxes,
            options: Weekday.allCases.map {
                .init(String($0.rawValue), words.format.weekday(monday.adding(days: $0.rawValue - 1)))
            })
    }

    private var themeField: FormField {
        field(
            "themes", .checkboxes, isOptional: true, options: themes.map { .init($0.code, $0.name.in(words.language)) })
    }

    private var site: FormField {
        field(
            "site", .select, isOptional: true,
            options: [.init("", "–")] + sites.map { .init($0.id.rawValue, $0.name) })
    }

    private var instructor: FormField {
        field(
            "instructor", .select, isOptional: true,
            options: [.init("", "–")] + instructors.map { .init($0.id.rawValue, $0.name) })
    }
}
