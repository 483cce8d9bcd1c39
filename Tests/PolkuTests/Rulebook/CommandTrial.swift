import Foundation
import Testing

@testable import polku

/// What `polku rulebook try` says of facts: the rules that found something, by how they weigh, and what was computed.
struct CommandTrial {
    let code: Int32
    /// The ids of the rules that found something.
    let found: Set<String>
    /// The ids of those that block.
    let blocking: Set<String>
    let values: [String: String]

    /// Tries the facts, as JSON without its braces, under a rulebook and the act of the day.
    init(_ rulebook: String, on day: String = "2024-05-02", _ facts: String) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("{\(facts)}".utf8).write(to: file)
        let outcome = RulebookTrial(id: rulebook, on: day, facts: file).outcome(RulebookShelf.all)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any],
            "\(outcome.complaint)")
        let findings = json["findings"] as? [[String: Any]] ?? []
        code = outcome.code
        found = Set(findings.compactMap { $0["rule"] as? String })
        blocking = Set(findings.filter { $0["severity"] as? String == "block" }.compactMap { $0["rule"] as? String })
        values = (json["values"] as? [String: Any] ?? [:]).mapValues { "\($0)" }
    }

    var isBlocked: Bool { code == 2 }
}

/// A period as facts: its form, first and last day.
func granted(_ form: String, _ first: String, _ last: String) -> String {
    #""service_form": "\#(form)", "period.first_day": "\#(first)", "period.last_day": "\#(last)""#
}
