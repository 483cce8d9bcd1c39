package import Casework

/// The form of a session: one choice for each in the group, the theme, and what was done.
package struct SessionForm: Sendable {
    let file: GroupFile
    let day: Day
    let rows: [WeekSheet.Row]
    let session: GroupSession?
    let entered: Entered?
    let guards: Guards
    /// What the rules say against what was typed.
    let findings: [Finding]
    /// What is wrong with the form as a whole, in words.
    let problems: [String]
    let words: Words

    package init(
        file: GroupFile, day: Day, rows: [WeekSheet.Row], session: GroupSession?, entered: Entered?, guards: Guards,
        findings: [Finding] = [], problems: [String] = [], words: Words
    ) {
        self.file = file
        self.day = day
        self.rows = rows
        self.session = session
        self.entered = entered
        self.guards = guards
        self.findings = findings
        self.problems = problems
        self.words = words
    }

    package var page: FormPage {
        let path = "/groups/" + file.group.id.rawValue
        let title = words.text("groups.session.title", ["day": words.format.dayWithWeekday(day)])
        return FormPage(
            title: title, action: path + "/sessions/" + day.description, guards: guards,
            sections: [
                FormSection(heading: words.text("groups.session.present"), fields: rows.flatMap(fields)),
                FormSection(heading: words.text("groups.session.about"), fields: about),
            ],
            buttons: [
                Button(words.text("groups.session.save")),
                Button(words.text("layout.button.cancel"), to: path, .quiet),
            ], subject: file.group.terms.name,
            crumbs: [
                Crumb(words.text("groups.title"), to: "/groups"), Crumb(file.group.terms.name, to: path), Crumb(title),
            ], notes: findings.map { Note.finding($0, words: words) }, problems: problems)
    }

    private func fields(_ row: WeekSheet.Row) -> [FormField] {
        let record = row.records[day]
        let choice = FormField(
            DayChange.field(row.period.id, day), row.clientName, .select, value: Self.choice(record?.mark),
            options: options)
        let seen = FormField(
            "seen." + row.period.id.rawValue, "", .hidden,
            value: record.map { "\(day)=\($0.version)=\($0.mark.code)" } ?? "")
        return [filled(choice), seen]
    }

    private var about: [FormField] {
        [
            filled(
                FormField(
                    "theme", words.text("groups.theme"), .select, value: session?.theme ?? "", isOptional: true,
                    options: [.init("", "–")] + file.themes.map { .init($0.code, $0.name.in(words.language)) })),
            filled(
                FormField(
                    "content", words.text("groups.session.content"), .area(rows: 3), value: session?.content ?? "",
                    isOptional: true)),
            filled(
                FormField(
                    "reason", words.text("groups.session.reason"), hint: words.text("groups.session.reason_hint"),
                    isOptional: true)),
        ]
    }

    /// Not marked, present for the whole session, or a letter of the grid; who was missed, with or without notice.
    private var options: [FormField.Option] {
        let hours = words.format.hoursWithUnit(minutes: file.group.terms.minutes)
        let letters = ["S", "T", "L", "P", "A"].map { FormField.Option($0, words.name(of: "code.day_letter", $0)) }
        let missed = [DayMark.Notice.sameDay, .notAtAll].map {
            FormField.Option("E." + $0.rawValue, words.name(of: "days.missed", $0.rawValue))
        }
        return [
            .init("", words.text("groups.session.unmarked")),
            .init("present", words.text("groups.session.here", ["hours": hours])),
        ] + letters + missed
    }

    /// The choice under which a mark is shown.
    private static func choice(_ mark: DayMark?) -> String {
        guard let mark else { return "" }
        guard let letter = DayLetter(mark) else { return "present" }
        return letter == .missed ? "E." + (mark.notice?.rawValue ?? "") : letter.rawValue
    }

    private func filled(_ field: FormField) -> FormField { entered?.filled(field) ?? field }
}
