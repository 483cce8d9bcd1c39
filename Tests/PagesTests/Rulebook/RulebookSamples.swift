import Casework
import Pages

extension Samples {
    static func rulebook(_ words: Words) -> [(name: String, page: any Page)] {
        let book = Self.book
        return [
            ("rulebook-edition", RulebookPage(book, today: Day(2023, 1, 1), words: words)),
            ("rulebook-list", ListPage.rulebooks([(book, true), (book, false)], mayKeep: true, words: words)),
        ] + editions(words)
    }

    private static func editions(_ words: Words) -> [(name: String, page: any Page)] {
        let guards = Guards(key: "key", version: 1)
        let lines = [edition(from: nil), edition(from: Day(2027, 1, 1))].map {
            RulebookEditionLine($0, writer: "Nemo", stage: $0.isDraft ? .draft : .published)
        }
        let faulty = FormPage.rulebookText(
            of: nil, entered: Entered(values: ["text": ["id: lex"]], errors: ["text": "Errata."]),
            action: "/rulebook-editions", guards: guards,
            faults: [RulebookFault(line: 2, column: 1, what: "nihil", mend: "scribe")], moreFaults: 2, others: [],
            draft: nil, words: words)
        return [
            ("rulebook-drafts", ListPage.rulebookEditions(lines, words: words)),
            ("rulebook-no-drafts", ListPage.rulebookEditions([], words: words)),
            (
                "rulebook-draft",
                RulebookPage(draft: edition(from: nil), stage: .draft, book, follows: nil, words: words)
            ),
            ("rulebook-text", faulty),
            ("rulebook-withdrawal", FormPage.withdrawRulebook(edition(from: nil), guards: guards, words: words)),
            (
                "rulebook-publication",
                FormPage.publishRulebook(
                    edition(from: nil), book, follows: book, isApplied: false, entered: Entered(values: [:]),
                    guards: guards, words: words)
            ),
        ]
    }

    private static func edition(from day: Day?) -> RulebookEdition {
        RulebookEdition(
            id: ID(rawValue: "e1"), countyID: ID(rawValue: "k1"), rulebookID: "lex", title: "Liber",
            writtenBy: ID(rawValue: "u1"), writtenAt: "2026-11-25T09:00:00.000Z",
            publishedBy: day.map { _ in ID(rawValue: "u1") },
            publishedAt: day.map { _ in "2026-11-26T09:00:00.000Z" }, inForceFrom: day)
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
