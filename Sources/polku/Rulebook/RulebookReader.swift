import Casework
import Foundation
import Yams

/// A rulebook as read from a file, with the places that later checks point at.
struct ReadRulebook {
    let rulebook: Rulebook
    let file: String
    let inForce: Place?
}

/// Reads one rulebook file, telling every problem it finds.
struct RulebookReader {
    let problems: ProblemList

    private static let keys = [
        "id", "layer", "authority", "county", "source", "in_force_from", "in_force_to", "rules", "service_forms",
        "report_duties", "document_sections", "code_lists", "consent_forms",
    ]

    init(file: String) { problems = ProblemList(file: file) }

    /// The rulebook in the file, or nil when it cannot be made of it; the problems are in the list either way.
    func read(_ file: URL) -> ReadRulebook? { YamlText.root(of: file, into: problems).flatMap(rulebook) }

    func read(text: String) -> ReadRulebook? { YamlText.root(of: text, into: problems).flatMap(rulebook) }

    private func rulebook(_ root: Node) -> ReadRulebook? {
        guard
            let fields = YamlFields(
                root, "the rulebook", keys: Self.keys,
                required: ["id", "layer", "authority", "source", "in_force_from", "rules"], problems: problems)
        else { return nil }
        let id = fields.text("id")
        let layer = fields.choice("layer", RulebookLayer.self)
        let authority = fields.text("authority")
        let county = fields.text("county")
        let source = source(fields)
        let from = fields.day("in_force_from")
        let to = fields.day("in_force_to")
        checkOrder(from, to, fields)
        let content = ContentReader(problems: problems).content(fields)
        let rules = rules(fields, content)
        checkDueRules(content, rules, fields)
        guard let id, let layer, let authority, let source, let from else { return nil }
        return ReadRulebook(
            rulebook: Rulebook(
                id: id, layer: layer, authority: authority, county: county, source: source, inForceFrom: from,
                inForceTo: to, rules: rules, content: content),
            file: problems.file, inForce: fields.mark("in_force_from"))
    }

    private func source(_ fields: YamlFields) -> RulebookSource? {
        guard let node = fields["source"],
            let source = YamlFields(
                node, "source", keys: ["title", "date", "annex_of", "also_applied_to"], required: ["title", "date"],
                problems: problems),
            let title = source.text("title"), let date = source.day("date")
        else { return nil }
        return RulebookSource(
            title: title, date: date, annexOf: source["annex_of"] == nil ? nil : source.wording("annex_of"),
            alsoAppliedTo: source["also_applied_to"] == nil ? nil : source.wording("also_applied_to"))
    }

    private func rules(_ fields: YamlFields, _ content: RulebookContent) -> [Rule] {
        let reader = RuleReader(problems: problems, serviceForms: content.serviceForms.map(\.id))
        var seen: Set<String> = []
        var rules: [Rule] = []
        for node in fields.items("rules") {
            guard let rule = reader.rule(node) else { continue }
            if !seen.insert(rule.id).inserted {
                problems.add(node, "the rule id \(rule.id) is used twice", mend: "give each rule an id of its own")
            }
            rules.append(rule)
        }
        return rules
    }

    private func checkOrder(_ from: Day?, _ to: Day?, _ fields: YamlFields) {
        guard let from, let to, to < from else { return }
        problems.add(
            fields.mark("in_force_to"), "the rulebook ends (\(to)) before it begins (\(from))",
            mend: "correct in_force_from or in_force_to")
    }

    private func checkDueRules(_ content: RulebookContent, _ rules: [Rule], _ fields: YamlFields) {
        for duty in content.reportDuties {
            guard let id = duty.dueRule, !rules.contains(where: { $0.id == id }) else { continue }
            problems.add(
                fields.mark("report_duties"), "a report duty names the unknown rule \(id.prefix(60))",
                mend: suggestion(for: id, among: rules.map(\.id)))
        }
    }
}
