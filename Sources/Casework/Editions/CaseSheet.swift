/// A spreadsheet of expert cases: in each row what is given and what a rulebook should say of it.
///
/// The first row names the columns: `case`, facts by their names, `expect` for the heaviest finding (block, warn, note
/// or none), and `expect.RULE` for what one rule says (passes, finding or unknown).
package struct CaseSheet: Sendable {
    /// One case of the sheet.
    package struct Row: Sendable {
        package let name: String
        let facts: Facts
        let verdict: String?
        let expected: [(rule: String, answer: String)]
    }

    /// How what was answered differs from what a row expects; the rule is nil when the whole verdict differs.
    package struct Difference: Equatable, Sendable {
        package let rule: String?
        package let expected: String
        package let answered: String

        package init(rule: String?, expected: String, answered: String) {
            self.rule = rule
            self.expected = expected
            self.answered = answered
        }
    }

    /// What an edition said of a row.
    package struct Result: Sendable {
        package let name: String
        package let differences: [Difference]
    }

    /// More rows are no work of a person's hand.
    private static let mostRows = 2_000
    private static let verdicts = Severity.allCases.map(\.rawValue) + ["none"]
    private static let answers = ["passes", "finding", "unknown"]

    package let rows: [Row]

    /// Reads a sheet with `;` or `,` between its cells.
    ///
    /// - Throws: `Refusal.invalid` with every cell that can't be read, at the field `sheet`
    package init(_ text: String) throws {
        guard let table = SeparatedText.rows(of: text), let header = table.first, table.count > 1 else {
            throw Refusal.invalid([Problem("sheet", "sheet_empty")])
        }
        if table.count > Self.mostRows + 1 {
            throw Refusal.invalid([Problem("sheet", "sheet_too_long", ["most": String(Self.mostRows)])])
        }
        var problems = header.enumerated().filter { Self.column($1, at: $0) == nil }.map {
            Problem("sheet", "sheet_column", ["column": String($1.prefix(60))])
        }
        if !header.contains(where: { $0.hasPrefix("expect") }) { problems.append(Problem("sheet", "sheet_no_expect")) }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        rows = table.enumerated().dropFirst().map { Self.row($1, number: $0 + 1, header, &problems) }
        if !problems.isEmpty { throw Refusal.invalid(Array(problems.prefix(30))) }
    }

    private enum Column {
        case name
        case fact(Fact)
        case verdict
        case rule(String)
    }

    private static func column(_ name: String, at index: Int) -> Column? {
        if let fact = Fact.named(name) { return .fact(fact) }
        if name == "expect" { return .verdict }
        if name.hasPrefix("expect."), name.count > 7 { return .rule(String(name.dropFirst(7))) }
        return index == 0 || name == "case" ? .name : nil
    }

    private static func row(
        _ cells: [String], number: Int, _ header: [String], _ problems: inout [Problem]
    ) -> Row {
        var (name, facts, verdict) = (String(number), Facts(), String?.none)
        var expected: [(rule: String, answer: String)] = []
        for (index, (title, cell)) in zip(header, cells).enumerated() where !cell.isEmpty {
            var isReadable = true
            switch column(title, at: index) {
            case .name: name = String(cell.prefix(200))
            case .fact(let fact):
                facts[fact] = FactValue(cell, for: fact.type)
                isReadable = facts[fact] != nil
            case .verdict:
                verdict = cell
                isReadable = verdicts.contains(cell)
            case .rule(let rule):
                expected.append((rule, cell))
                isReadable = answers.contains(cell)
            case nil: continue
            }
            if !isReadable {
                problems.append(
                    Problem(
                        "sheet", "sheet_cell",
                        ["row": String(number), "column": title, "value": String(cell.prefix(60))]))
            }
        }
        return Row(name: name, facts: facts, verdict: verdict, expected: expected)
    }
}

extension CaseSheet {
    /// Asks the edition about every row.
    package func run(against book: Rulebook) -> [Result] {
        let rules = RuleSet(rulebooks: [book])
        return rows.map { row in
            let said = rules.check(row.facts)
            var differences: [Difference] = []
            let verdict = said.severity?.rawValue ?? "none"
            if let expected = row.verdict, expected != verdict {
                differences.append(Difference(rule: nil, expected: expected, answered: verdict))
            }
            for (rule, expected) in row.expected {
                let answer = said.answer(of: rule)
                if answer != expected {
                    differences.append(Difference(rule: rule, expected: expected, answered: answer))
                }
            }
            return Result(name: row.name, differences: differences)
        }
    }
}

extension Assessment {
    fileprivate func answer(of rule: String) -> String {
        if findings.contains(where: { $0.rule.id == rule }) { return "finding" }
        return passed.contains { $0.rule.id == rule } ? "passes" : "unknown"
    }
}

extension FactValue {
    /// Reads a cell by the type of its fact; days as 2026-01-31 or 31.1.2026, lists with a space between.
    fileprivate init?(_ cell: String, for type: FactType) {
        let words = cell.split(separator: " ").map(String.init)
        let days = words.compactMap(Day.init(written:))
        switch type {
        case .day:
            guard let day = Day(written: cell) else { return nil }
            self = .day(day)
        case .integer, .minutes, .money:
            guard cell.utf8.count <= 10, let number = Int(cell) else { return nil }
            self = .integer(number)
        case .flag:
            guard let flag = ["true": true, "false": false][cell.lowercased()] else { return nil }
            self = .flag(flag)
        case .code: self = .code(cell)
        case .codeList: self = .codes(words)
        case .dayList:
            guard days.count == words.count else { return nil }
            self = .days(days)
        }
    }
}

extension Day {
    fileprivate init?(written text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.filter { (1...4).contains($0.utf8.count) }.compactMap { Int($0) }
        guard parts.count == 3, numbers.count == 3, let day = Day.valid(numbers[2], numbers[1], numbers[0]) else {
            return nil
        }
        self = day
    }
}
