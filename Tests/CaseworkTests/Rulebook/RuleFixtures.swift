@testable import Casework

/// Short makers of rules and facts for the tests of this room.
func rule(
    _ kind: RuleKind, _ parameters: [String: ParameterValue] = [:], id: String = "rule",
    severity: Severity = .block, appliesTo: [String] = [], message: String = "", assumed: Bool = false
) -> Rule {
    Rule(
        id: id, kind: kind, severity: severity, parameters: Parameters(parameters), appliesTo: appliesTo,
        citation: Citation(document: "Laki 189/2001", paragraph: "13 §"), message: Wording(message),
        title: Wording("Nimi"), assumption: assumed ? Wording("syy") : nil)
}

func rulebook(
    _ id: String = "laki", _ layer: RulebookLayer = .act, county: String? = nil,
    from: Day = Day(2020, 1, 1), to: Day? = nil, rules: [Rule] = [], content: RulebookContent = RulebookContent()
) -> Rulebook {
    Rulebook(
        id: id, layer: layer, authority: "Eduskunta", county: county,
        source: RulebookSource(title: "Laki", date: from), inForceFrom: from, inForceTo: to, rules: rules,
        content: content)
}

func facts(_ given: [Fact: FactValue]) -> Facts {
    var facts = Facts()
    for (fact, value) in given { facts[fact] = value }
    return facts
}

func assessed(_ rule: Rule, _ given: [Fact: FactValue]) -> Assessment {
    RuleSet(rulebooks: [rulebook(rules: [rule])]).check(facts(given))
}
