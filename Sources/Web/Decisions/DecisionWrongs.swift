import Casework
import Pages

/// What stands in the way of a decision, worded, by the field where it can be mended.
struct DecisionWrongs {
    private(set) var errors: [String: String] = [:]
    /// What is mended elsewhere.
    private(set) var others: [String] = []
    private(set) var isStale = false

    /// - Throws: the refusal itself when it is no matter of the form: no right, or nothing there
    init(_ refusal: Refusal, words: Words) throws {
        switch refusal {
        case .invalid(let problems): add(problems, words: words)
        case .againstRules(let findings): add(findings, words: words)
        case .stale:
            isStale = true
            others.append(words.name(of: "layout.problem", "changed"))
        case .conflict("not_professional"): others.append(words.problem(Problem("", "not_professional")))
        case .conflict, .notFound, .notPermitted: throw refusal
        }
    }

    /// Adds problems; the first at a field stays.
    mutating func add(_ problems: [Problem], words: Words) {
        for problem in problems where errors[problem.field] == nil {
            errors[problem.field] = words.problem(problem)
        }
    }

    /// Adds findings: a count out of bounds as the bounds, everything else in the rule's own words.
    mutating func add(_ findings: [Finding], words: Words) {
        if let days = findings.strictestDays { add([days], words: words) }
        for finding in findings {
            let text = finding.message.in(words.language)
            if let field = finding.decisionField {
                if errors[field] == nil { errors[field] = text }
            } else if !others.contains(text) {
                others.append(text)
            }
        }
    }
}

extension [Finding] {
    /// The bounds of days in a week that all the layers allow; nil when no finding is about them.
    fileprivate var strictestDays: Problem? {
        let days = filter { $0.rule.kind == .daysPerWeek }
        guard let least = days.compactMap({ $0.count("min_days") }).max(),
            let most = days.compactMap({ $0.count("max_days") }).min()
        else { return nil }
        return Problem("daysPerWeek", "decision_days", ["from": String(least), "to": String(most)])
    }
}
