import Casework
import Pages

extension Samples {
    static func rulebook(_ words: Words) -> [(name: String, page: any Page)] {
        let book = Self.book
        return [
            ("rulebook-edition", RulebookPage(book, today: Day(2023, 1, 1), words: words)),
            ("rulebook-list", ListPage.rulebooks([(book, true), (book, false)], words: words)),
        ]
    }

    private static var book: Rulebook {
        let source = Casework.Citation(document: "Lex", paragraph: "3 §")
        let rules = [Severity.block, .warn, .note].map { severity in
            Rule(
                id: "rule-" + severity.rawValue, kind: .ageRange, severity: severity,
                parameters: Parameters(["min_years": .integer(18), "max_years": .integer(64)]),
                appliesTo: severity == .warn ? ["alfa"] : [], citation: source,
                message: Wording("Lorem {min_years}–{max_years}, {age}."), title: Wording("Ipsum"),
                assumption: severity == .note ? Wording("Dolor sit amet.") : nil)
        }
        return Rulebook(
            id: "lex", layer: .county, authority: "Auctor", county: "13",
            source: RulebookSource(title: "Liber", date: Day(2023, 8, 3)), inForceFrom: Day(2024, 1, 1), rules: rules,
            content: RulebookContent(
                serviceForms: [ServiceForm(id: "alfa", name: Wording("Alfa"), unit: .day)],
                documentSections: [
                    DocumentSections(
                        document: "final_report", name: Wording("Relatio"), appliesTo: [], citation: source,
                        sections: [.init(id: "a", title: Wording("Prima")), .init(id: "b", title: Wording("Secunda"))])
                ]))
    }
}
