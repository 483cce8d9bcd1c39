package import Casework

extension FormPage {
    /// Completing a document: what becomes final, and for an assessment who becomes the own worker.
    ///
    /// - Parameter candidates: who may be named the client's own worker; empty when somebody is, or for other kinds
    package static func completion(
        _ sheet: DocumentSheet, candidates: [UserAccount], _ entered: Entered, guards: Guards,
        problems: [String] = [], findings: [Finding] = [], words: Words
    ) -> FormPage {
        let title = words.text(
            "reports.document.complete_title", ["name": sheet.sections.name.in(words.language)])
        var sections: [FormSection] = []
        if !candidates.isEmpty {
            let none = FormField.Option("", words.text("needs.nobody"))
            let field = FormField(
                "own_worker", words.text("needs.own_worker"), .select, hint: words.text("needs.own_worker_hint"),
                isOptional: true, options: [none] + candidates.map { FormField.Option($0.id.rawValue, $0.name) })
            sections = [FormSection(fields: [entered.filled(field)])]
        }
        if !findings.isEmpty, findings.allSatisfy({ $0.severity != .block }) {
            let pass = FormField("passes_warnings", words.text("reports.document.passes_warnings"), .checkbox)
            sections.append(FormSection(fields: [entered.filled(pass)]))
        }
        var terms = [Term(words.text("reports.document.author"), sheet.author)]
        if let day = sheet.document?.madeOn {
            terms.append(Term(words.text("reports.document.made_on"), words.format.day(day)))
        }
        return FormPage(
            title: title, action: sheet.path + "/sending", guards: guards, sections: sections,
            buttons: [
                Button(words.text("reports.document.complete")),
                Button(words.name(of: "layout.button", "back"), to: sheet.path, .quiet),
            ],
            subject: clientLine(sheet.client, words), intro: words.text("reports.document.complete_intro"),
            crumbs: sheet.crumbs(words, last: title), notes: findings.map { Note.finding($0, words: words) },
            terms: terms, problems: problems)
    }

    /// Beginning a correction of a sent document.
    package static func correction(
        _ sheet: DocumentSheet, _ entered: Entered, guards: Guards, problems: [String] = [], words: Words
    ) -> FormPage {
        let title = words.text(
            "reports.document.correct_title", ["name": sheet.sections.name.in(words.language)])
        var reason = FormField(
            "reason", words.text("reports.document.reason"), .area(rows: 3),
            hint: words.text("reports.document.reason_hint"))
        reason.maxLength = 1_000
        return FormPage(
            title: title, action: sheet.path + "/correction", guards: guards,
            sections: [FormSection(fields: [entered.filled(reason)])],
            buttons: [
                Button(words.text("reports.document.begin_correction")),
                Button(words.name(of: "layout.button", "back"), to: sheet.path, .quiet),
            ],
            subject: clientLine(sheet.client, words), intro: words.text("reports.document.correct_intro"),
            crumbs: sheet.crumbs(words, last: title), problems: problems)
    }
}
