package import Casework

/// The frame that the forms of a period share: whose period, the way back, what the form holds.
package struct PeriodFormFrame: Sendable {
    let file: PeriodFile
    let entered: Entered
    let guards: Guards
    /// What the rules say against what was typed; empty when nothing.
    let findings: [Finding]
    /// What is wrong with the form as a whole, in words.
    let problems: [String]
    let words: Words

    package init(
        file: PeriodFile, entered: Entered, guards: Guards, findings: [Finding] = [], problems: [String] = [],
        words: Words
    ) {
        self.file = file
        self.entered = entered
        self.guards = guards
        self.findings = findings
        self.problems = problems
        self.words = words
    }

    var path: String { "/periods/" + file.period.id.rawValue }

    /// A field named as its words are.
    func field(
        _ name: String, _ kind: FormField.Kind, hint: String? = nil, isOptional: Bool = false,
        options: [FormField.Option] = [], unit: String? = nil
    ) -> FormField {
        entered.filled(
            FormField(
                name, words.name(of: "periods.field", name), kind, hint: hint, isOptional: isOptional,
                options: options, unit: unit))
    }

    /// The box by which findings that only warn are passed by; absent when something stops or nothing is found.
    var passing: [FormField] {
        guard !findings.isEmpty, findings.allSatisfy({ $0.severity != .block }) else { return [] }
        return [field("passesWarnings", .checkbox)]
    }

    /// The form with its findings on top and the way back to the period.
    func page(
        _ step: String, address: String, sections: [FormSection], terms: [Term] = [], notes: [Note] = [],
        button: Button.Style = .go
    ) -> FormPage {
        FormPage(
            title: words.name(of: "periods.form.title", step), action: path + address, guards: guards,
            sections: sections,
            buttons: [
                Button(words.name(of: "periods.form.button", step), button),
                Button(words.text("layout.button.cancel"), to: path, .quiet),
            ], subject: PeriodBlocks.subject(file, words), intro: words.name(of: "periods.form.intro", step),
            crumbs: [
                Crumb(words.name(of: "layout.nav.item", "clients"), to: "/clients"),
                Crumb(file.client.name, to: "/clients/" + file.client.id.rawValue),
                Crumb(words.text("periods.page.title"), to: path),
                Crumb(words.name(of: "periods.form.title", step)),
            ], notes: findings.map { Note.finding($0, words: words) } + notes, terms: terms,
            problems: problems)
    }
}
