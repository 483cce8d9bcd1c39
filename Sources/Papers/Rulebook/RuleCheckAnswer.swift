package import Casework
package import Foundation

/// What the rules say, as the JSON that `polku rulebook try` prints and the API answers.
package enum RuleCheckAnswer {
    /// `{"findings": [{"rule", "severity", "citation", "figures", "message"}], "values": {}}`, keys in order.
    package static func json(_ assessment: Assessment) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(value(assessment))
    }

    private static func value(_ assessment: Assessment) -> JSONValue {
        .object([
            "findings": .list(assessment.findings.map(finding)),
            "values": .object(
                Dictionary(uniqueKeysWithValues: assessment.values.map { ($0.key.rawValue, value($0.value)) })),
        ])
    }

    private static func finding(_ finding: Finding) -> JSONValue {
        .object([
            "rule": .text(finding.rule.id), "severity": .text(finding.severity.rawValue),
            "citation": .object([
                "document": .text(finding.citation.document), "paragraph": .text(finding.citation.paragraph),
            ]),
            "figures": .object(
                Dictionary(finding.figures.map { ($0.name, value($0.figure)) }) { first, _ in first }),
            "message": wording(finding.message),
        ])
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        .object(["fi": .text(wording.fi), "sv": .text(wording.sv), "en": .text(wording.en)])
    }

    private static func value(_ figure: Figure) -> JSONValue {
        switch figure {
        case .integer(let number), .minutes(let number), .cents(let number), .metres(let number): .integer(number)
        case .day(let day): .text(day.description)
        case .days(let days): .list(days.map { .text($0.description) })
        case .codes(let codes, _): .list(codes.map(JSONValue.text))
        }
    }

    private static func value(_ value: FactValue) -> JSONValue {
        switch value {
        case .day(let day): .text(day.description)
        case .integer(let integer): .integer(integer)
        case .flag(let flag): .flag(flag)
        case .code(let code): .text(code)
        case .codes(let codes): .list(codes.map(JSONValue.text))
        case .days(let days): .list(days.map { .text($0.description) })
        }
    }
}
