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
            (
                "rulebook-cited",
                ListPage.cited(
                    Casework.Citation(document: "Lex", paragraph: "3 §"),
                    in: book.places(citing: Casework.Citation(document: "Lex", paragraph: "3 §")), words: words)
            ),
            ("rulebook-cases", ListPage.rulebookCases(edition(from: nil), cases, words: words)),
            ("rulebook-no-cases", ListPage.rulebookCases(edition(from: nil), nil, words: words)),
            (
                "rulebook-case-form",
                FormPage.rulebookCases(
                    edition(from: nil), text: "case;expect", problems: ["Prima.", "Secunda."], guards: guards,
                    words: words)
            ),
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
                    edition(from: nil), book, follows: book, isApplied: false, preview: preview,
                    entered: Entered(values: [:]),
                    guards: guards, words: words)
            ),
        ]
    }

    private static var cases: [CaseSheet.Result] {
        let sheet =
            "case;client.birth_date;period.first_day;expect;expect.rule-block\n"
            + "Nihil;;;note;passes\nOmnia;1.1.2020;1.1.2024;block;finding\nFalsa;1.1.2020;1.1.2024;warn;unknown"
        return (try? CaseSheet(sheet).run(against: book)) ?? []
    }

    /// One case that fares worse, one that fares better, and one about which nothing is left to say.
    private static var preview: RulebookPreview {
        let heavy = RuleSet(rulebooks: [book])
        let light = RuleSet(rulebooks: [])
        var facts = Facts()
        facts[.clientBirthDate] = .day(Day(2020, 1, 1))
        facts[.periodFirstDay] = .day(Day(2024, 1, 1))
        let said = (heavy.check(facts), light.check(facts))
        let known = VerdictChange.Who(client: ID(rawValue: "c1"), initials: "A. B.", ownWorker: "Nemo", decision: 7)
        let lone = VerdictChange.Who(client: ID(rawValue: "c2"), initials: "C. D.", ownWorker: nil, decision: nil)
        let changes = [
            VerdictChange(known, before: said.0, after: said.1), VerdictChange(lone, before: said.1, after: said.0),
        ].compactMap(\.self)
        return RulebookPreview(
            day: Day(2027, 1, 1), before: nil, after: "lex@2027-01-01", cases: 1_500,
            changes: Array(repeating: changes, count: 30).flatMap(\.self))
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
