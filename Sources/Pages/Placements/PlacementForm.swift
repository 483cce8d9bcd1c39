package import Casework

/// The form of a place: a new one, a known one, or the one that follows another.
package struct PlacementForm: Sendable {
    package enum Purpose: Sendable {
        case add
        case edit(Placement)
        case replace(Placement)

        /// The place that the form was opened from.
        package var placement: Placement? {
            switch self {
            case .add: nil
            case .edit(let placement), .replace(let placement): placement
            }
        }
    }

    let file: PlacementFile
    let purpose: Purpose
    let entered: Entered
    let guards: Guards
    let findings: [Finding]
    let problems: [String]
    let words: Words

    package init(
        file: PlacementFile, purpose: Purpose, entered: Entered, guards: Guards, findings: [Finding] = [],
        problems: [String] = [], words: Words
    ) {
        self.file = file
        self.purpose = purpose
        self.entered = entered
        self.guards = guards
        self.findings = findings
        self.problems = problems
        self.words = words
    }

    package var page: FormPage {
        let blocks = PlacementBlocks(file: file, words: words)
        let (title, action) = heading(blocks.path)
        return FormPage(
            title: title, action: action, guards: guards,
            sections: change + [
                FormSection(heading: words.text("placements.place"), fields: place),
                FormSection(heading: words.text("placements.tasks"), fields: work),
                FormSection(heading: words.text("placements.begin"), fields: beginning),
                FormSection(heading: words.text("placements.fit"), fields: fit),
            ],
            buttons: [
                Button(words.text("placements.save")),
                Button(words.text("layout.button.cancel"), to: blocks.path, .quiet),
            ], subject: blocks.subject,
            crumbs: [
                Crumb(file.client.name, to: "/clients/" + file.client.id.rawValue),
                Crumb(words.text("placements.title"), to: blocks.path), Crumb(title),
            ], notes: findings.map { Note.finding($0, words: words) }, problems: problems)
    }

    private func heading(_ path: String) -> (title: String, action: String) {
        switch purpose {
        case .add: (words.text("placements.new"), path)
        case .edit(let placement): (words.text("placements.edit"), path + "/" + placement.id.rawValue + "/edit")
        case .replace(let placement):
            (
                words.text("placements.change_title", ["name": placement.terms.name]),
                path + "?replaces=" + placement.id.rawValue
            )
        }
    }

    private var change: [FormSection] {
        guard case .replace = purpose else { return [] }
        return [FormSection(fields: [field("reason")])]
    }

    private var place: [FormField] {
        let monday = Day(2024, 1, 1)
        return [
            field("kind", .radios, options: Placement.Kind.allCases.map {
                .init($0.rawValue, words.name(of: "placements.kind", $0.rawValue))
            }),
            field("name", hint: "name"),
            field(
                "site", .select, isOptional: true,
                options: [.init("", "–")] + file.sites.map { .init($0.id.rawValue, $0.name) }),
            field("weekdays", .checkboxes, options: Weekday.allCases.map {
                .init(String($0.rawValue), words.format.weekday(monday.adding(days: $0.rawValue - 1)))
            }),
            field("first_day", .date), field("last_day", .date),
        ]
    }

    private var work: [FormField] {
        var fields = [field("tasks", .checkboxes, isOptional: true, options: options(file.tasks))]
        if !file.activities.isEmpty {
            fields.append(field("activities", .checkboxes, isOptional: true, options: options(file.activities)))
        }
        fields.append(field("task_text", .area(rows: 3), isOptional: true))
        fields.append(
            field("replaces", .radios, options: ["no", "yes"].map {
                .init($0, words.name(of: "placements.replaces", $0))
            }))
        return fields
    }

    private var beginning: [FormField] {
        [
            field("instructor"), field("instructor_present", .checkbox),
            field("introduced_on", .date, hint: "introduced_on", isOptional: true),
            field(
                "introduced_to", .checkboxes, isOptional: true,
                options: Placement.Introduction.allCases.map {
                    .init($0.rawValue, words.name(of: "placements.introduction", $0.rawValue))
                }),
            field("shop_steward_told_on", .date, hint: "shop_steward_told_on", isOptional: true),
            field("gear", isOptional: true),
        ]
    }

    private var fit: [FormField] {
        [
            field("fit", .select, isOptional: true, options: [.init("", "–")] + Placement.Fit.allCases.map {
                .init($0.rawValue, words.name(of: "placements.fit_kind", $0.rawValue))
            }),
            field("fit_text", .area(rows: 3), hint: "fit_text", isOptional: true),
            field("fit_on", .date, isOptional: true),
        ]
    }

    private func options(_ codes: [CodeList.Code]) -> [FormField.Option] {
        codes.map { .init($0.code, $0.name.in(words.language)) }
    }

    private func field(
        _ name: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        options: [FormField.Option] = []
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "placements.field", name), kind,
                hint: hint.map { words.name(of: "placements.hint", $0) }, isOptional: isOptional, options: options))
    }
}
