package import Casework

extension ListPage {
    /// What an edition said of each imported case.
    ///
    /// - Parameter results: nil when no cases have been imported
    package static func rulebookCases(
        _ edition: RulebookEdition, _ results: [CaseSheet.Result]?, words: Words
    ) -> ListPage {
        let results = results ?? []
        let failed = results.count { !$0.differences.isEmpty }
        let number = words.format.number
        return ListPage(
            title: words.text("rulebook.cases.title"),
            table: TableModel(
                caption: words.text("rulebook.cases.title"), isCaptionHidden: true,
                columns: [
                    .init(words.text("rulebook.cases.case")), .init(words.text("rulebook.cases.result")),
                    .init(words.text("rulebook.cases.difference")),
                ], rows: results.map { row($0, words) }),
            empty: EmptyState(
                .nothingYet, heading: words.name(of: "layout.empty", "nothing_yet"), words.text("rulebook.cases.none")),
            subject: edition.title, intro: words.text("rulebook.cases.intro"),
            facts: results.isEmpty
                ? []
                : [
                    Fact(words.text("rulebook.cases.passed"), number(results.count - failed)),
                    Fact(words.text("rulebook.cases.failed"), number(failed), isLate: failed > 0),
                ],
            crumbs: [
                Crumb(words.text("rulebook.list.title"), to: "/rulebooks"),
                Crumb(words.text("rulebook.editions.title"), to: "/rulebook-editions"),
                Crumb(edition.title, to: edition.place), Crumb(words.text("rulebook.cases.title")),
            ], actions: [Button(words.text("rulebook.cases.import"), to: edition.place + "/cases/new", .go)])
    }

    private static func row(_ result: CaseSheet.Result, _ words: Words) -> TableModel.Row {
        let differences = result.differences.map { difference in
            words.text(
                difference.rule == nil ? "rulebook.cases.verdict_differs" : "rulebook.cases.rule_differs",
                [
                    "rule": difference.rule ?? "", "expected": words.name(of: "rulebook.answer", difference.expected),
                    "answered": words.name(of: "rulebook.answer", difference.answered),
                ])
        }
        return TableModel.Row([
            TableModel.Cell(result.name),
            TableModel.Cell(
                tag: differences.isEmpty
                    ? Tag(words.text("rulebook.cases.as_expected"), .ok)
                    : Tag(words.text("rulebook.cases.differs"), .stop)),
            TableModel.Cell(differences.joined(separator: " ")),
        ])
    }
}

extension FormPage {
    /// The form that imports a sheet of cases, pasted or from a file.
    package static func rulebookCases(
        _ edition: RulebookEdition, text: String, problems: [String], guards: Guards, words: Words
    ) -> FormPage {
        FormPage(
            title: words.text("rulebook.cases.import"), action: edition.place + "/cases", guards: guards,
            sections: [
                FormSection(fields: [
                    FormField(
                        "file", words.text("rulebook.cases.file"), .file, hint: words.text("rulebook.text.file_hint"),
                        isOptional: true),
                    FormField(
                        "sheet", words.text("rulebook.cases.sheet"), .area(rows: 14), value: text,
                        hint: words.text("rulebook.cases.sheet_hint"), error: problems.first),
                ])
            ],
            buttons: [
                Button(words.text("rulebook.cases.run")),
                Button(words.name(of: "layout.button", "cancel"), to: edition.place + "/cases", .quiet),
            ], subject: edition.title, intro: words.text("rulebook.cases.columns"),
            problems: Array(problems.dropFirst()))
    }
}
