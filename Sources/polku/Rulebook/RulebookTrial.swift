package import Casework
package import Foundation
import Papers

/// `polku rulebook try`: facts from a file judged by a rulebook and the act in force on a day.
package struct RulebookTrial {
    let id: String
    let on: String
    let facts: URL
    /// Whether the act is left out.
    let isAlone: Bool

    package init(id: String, on: String, facts: URL, isAlone: Bool = false) {
        self.id = id
        self.on = on
        self.facts = facts
        self.isAlone = isAlone
    }

    package func outcome(_ rulebooks: Rulebooks) -> CommandOutcome {
        guard let day = Day(on) else { return .refused("\(on) is not a day – write it as 2026-01-31") }
        guard let book = rulebooks.edition(id: id, on: day), book.isInForce(on: day) else {
            return .refused(notInForce(day, rulebooks))
        }
        guard let body = try? Data(contentsOf: facts) else {
            return .refused("\(facts.relativePath): the file cannot be read – check its name")
        }
        do {
            var given = try RuleCheckRequest(json: body).facts
            if given[.actDay] == nil { given[.actDay] = .day(day) }
            let acts = isAlone || book.layer == .act ? [] : rulebooks.inForce(on: day, county: nil).rulebooks
            let assessment = RuleSet(rulebooks: acts + [book]).check(given)
            let json = try RuleCheckAnswer.json(assessment)
            return CommandOutcome(output: String(decoding: json, as: UTF8.self), code: assessment.isBlocked ? 2 : 0)
        } catch let problems as RuleCheckProblems {
            return .refused(problems.all.map { "\(facts.relativePath): \(Self.told($0))" }.joined(separator: "\n"))
        } catch {
            return .refused("the answer could not be written as JSON")
        }
    }

    private func notInForce(_ day: Day, _ rulebooks: Rulebooks) -> String {
        let editions = rulebooks.all.filter { $0.id == id }
        guard !editions.isEmpty else {
            return "there is no rulebook \(id) – \(suggestion(for: id, among: Array(Set(rulebooks.all.map(\.id)))))"
        }
        let spans = editions.map { "\($0.inForceFrom) – \($0.inForceTo?.description ?? "")" }
        return "\(id) is not in force on \(day) – choose a day within \(spans.joined(separator: ", "))"
    }

    private static func told(_ problem: RuleCheckProblems.Problem) -> String {
        switch problem.code {
        case .notAnObject: "the file is not a JSON object – write {\"day.minutes\": 240}"
        case .tooLarge: "the file is larger than 1 MiB – it is not a file of facts"
        case .unknownFact:
            "unknown fact \(problem.name.prefix(60)) – "
                + suggestion(for: problem.name, among: FactVocabulary.entries.map(\.name))
        case .wrongType(let type): "\(problem.name) is not of the type \(type.rawValue) – see polku rulebook facts"
        case .noSuchDay: "\(problem.name) is not a day that exists – write it as 2026-01-31"
        case .numberOutOfRange: "\(problem.name) is too large – write a number below ten milliard"
        }
    }
}
