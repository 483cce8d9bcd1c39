import Casework

/// Rulebooks as text for the one who keeps them.
enum RulebookText {
    static func list(_ rulebooks: Rulebooks) -> CommandOutcome {
        let rows = rulebooks.all.map { book in
            [
                book.id, book.layer.rawValue, "\(book.inForceFrom) – \(book.inForceTo?.description ?? "")",
                "\(book.rules.count) rules", book.authority,
            ]
        }
        return CommandOutcome(output: table(rows))
    }

    static func facts(_ language: RulebookLanguage) -> String {
        table(FactVocabulary.entries.map { [$0.name, $0.type.rawValue, $0.unit, language.of($0.meaning)] })
    }

    static func explain(
        _ id: String, on day: Day?, _ rulebooks: Rulebooks, _ language: RulebookLanguage
    )
        -> CommandOutcome
    {
        if let book = rulebooks.edition(id: id, on: day) {
            return CommandOutcome(output: explained(book, language))
        }
        if let kind = RuleKind(rawValue: id) { return CommandOutcome(output: explained(kind)) }
        let found = rulebooks.all.flatMap { book in book.rules.filter { $0.id == id }.map { (book, $0) } }
        guard !found.isEmpty else {
            let known = Set(rulebooks.all.map(\.id)).union(rulebooks.all.flatMap { $0.rules.map(\.id) })
                .union(RuleKind.allCases.map(\.rawValue))
            return .refused("there is no rulebook, rule or kind \(id) – \(suggestion(for: id, among: Array(known)))")
        }
        return CommandOutcome(
            output: found.map { "\($0.edition)\n\(explained($1, language))" }.joined(separator: "\n\n"))
    }

    private static func explained(_ book: Rulebook, _ language: RulebookLanguage) -> String {
        let head = [
            "\(book.edition) (\(book.layer.rawValue))", book.authority, "\(book.source.title), \(book.source.date)",
            "in force \(book.inForceFrom) – \(book.inForceTo?.description ?? "")",
        ]
        let forms = book.serviceForms.map { "  \($0.id): \(language.of($0.name)) (\($0.unit.rawValue))" }
        return (head + forms + [""] + book.rules.map { explained($0, language) + "\n" }).joined(separator: "\n")
    }

    private static func explained(_ rule: Rule, _ language: RulebookLanguage) -> String {
        var lines = [
            "\(rule.id): \(language.of(rule.title))",
            "  \(rule.citation.document), \(rule.citation.paragraph)",
            "  \(rule.severity.rawValue) · \(rule.kind.rawValue) \(explained(rule.parameters))",
            "  \(language.of(rule.message))",
        ]
        if !rule.appliesTo.isEmpty { lines.append("  applies to: \(rule.appliesTo.joined(separator: ", "))") }
        if !rule.exceptFor.isEmpty { lines.append("  not for: \(rule.exceptFor.joined(separator: ", "))") }
        if let reason = rule.assumption { lines.append("  assumed: \(language.of(reason))") }
        return lines.joined(separator: "\n")
    }

    /// A rule kind for those who write rulebooks: what it takes, asks and tells.
    private static func explained(_ kind: RuleKind) -> String {
        let parameters = kind.type.parameters.map { entry in
            "  \(entry.name): \(explained(entry.type))\(entry.isRequired ? "" : ", may be left out")"
        }
        let needs = kind.type.init(Parameters([:])).needs.map(\.name)
        return
            (["\(kind.rawValue)", "parameters:"] + (parameters.isEmpty ? ["  none"] : parameters)
            + ["needs: \(needs.isEmpty ? "the fact it names" : needs.joined(separator: ", "))"]
            + ["figures: \(kind.type.figures.joined(separator: ", "))"]).joined(separator: "\n")
    }

    private static func explained(_ type: ParameterType) -> String {
        switch type {
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .day: "a day as 2024-12-31"
        case .code(let words): words.isEmpty ? "a code" : words.joined(separator: " or ")
        case .codes: "a list of codes"
        case .codesByCode: "for each code a list of codes, in order"
        case .fact(let type): "the name of a \(type.rawValue) fact"
        }
    }

    private static func explained(_ parameters: Parameters) -> String {
        parameters.values.sorted { $0.key < $1.key }.map { "\($0.key)=\(explained($0.value))" }.joined(separator: " ")
    }

    private static func explained(_ value: ParameterValue) -> String {
        switch value {
        case .integer(let integer): String(integer)
        case .flag(let flag): String(flag)
        case .day(let day): day.description
        case .code(let code): code
        case .codes(let codes): codes.joined(separator: ",")
        case .codesByCode(let list):
            list.map { "\($0.code):\($0.allowed.joined(separator: "/"))" }.joined(separator: ",")
        case .fact(let fact): fact.name
        }
    }

    /// Columns set under each other; the last one is as wide as it is.
    private static func table(_ rows: [[String]]) -> String {
        let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, text in
                column == row.count - 1 ? text : text + String(repeating: " ", count: widths[column] - text.count)
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
