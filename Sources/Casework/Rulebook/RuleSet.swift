/// The rules in force for one act: the layers act, county and contract together.
///
/// All layers are checked, each with its own citation, and the strictest decides. Choosing rules once with
/// `about(_:)` keeps a check of many cells cheap; words are made only when a finding's message is asked for.
package struct RuleSet: Sendable {
    /// The editions in force, the act first.
    package let rulebooks: [Rulebook]
    private let rules: [(rule: Rule, edition: String)]
    /// What the county has settled for itself, over time.
    package private(set) var settings: [CountySetting] = []

    package init(rulebooks: [Rulebook]) {
        self.rulebooks = rulebooks.sorted { $0.layer < $1.layer }
        rules = self.rulebooks.flatMap { book in
            let edition = book.edition
            return book.rules.map { ($0, edition) }
        }
    }

    private init(
        rulebooks: [Rulebook], rules: [(rule: Rule, edition: String)], settings: [CountySetting]
    ) {
        self.rulebooks = rulebooks
        self.rules = rules
        self.settings = settings
    }

    /// The same layers with the county's own settings, each rule as `change` leaves it.
    func with(settings: [CountySetting], _ change: (Rule) -> Rule) -> RuleSet {
        RuleSet(rulebooks: rulebooks, rules: rules.map { (change($0.rule), $0.edition) }, settings: settings)
    }

    private func keeping(_ isKept: ((rule: Rule, edition: String)) -> Bool) -> RuleSet {
        RuleSet(rulebooks: rulebooks, rules: rules.filter(isKept), settings: settings)
    }

    /// The same layers with only the rules of these kinds.
    package func about(_ kinds: RuleKind...) -> RuleSet {
        keeping { kinds.contains($0.rule.kind) }
    }

    /// The same layers with only the rules of one rulebook.
    package func about(rulebook id: String) -> RuleSet {
        let editions = Set(rulebooks.filter { $0.id == id }.map(\.edition))
        return keeping { editions.contains($0.edition) }
    }

    /// The same layers with only the rules that concern the service form.
    package func about(serviceForm: String) -> RuleSet {
        keeping { $0.rule.concerns(serviceForm) }
    }

    /// The same layers with only the rules for which all facts are known: those that will speak.
    package func about(_ facts: Facts) -> RuleSet {
        keeping { $0.rule.needs.isSubset(of: facts.known) }
    }

    /// The names of the editions, which a decision remembers.
    package var editions: [String] { rulebooks.map(\.edition) }

    /// Every rule of the set, the act's first.
    package var allRules: [Rule] { rules.map(\.rule) }

    /// Every rule with the edition it is in, the act's first.
    var placedRules: [(rule: Rule, edition: String)] { rules }

    /// Asks every rule about the facts.
    ///
    /// The unit of the service form is told to the rules when the facts don't tell it.
    package func check(_ facts: Facts) -> Assessment {
        var assessment = Assessment()
        let form = facts.code(.serviceForm)
        var facts = facts
        if let form, !facts.known.contains(.voucherUnit), let unit = serviceForm(form)?.unit {
            facts[.voucherUnit] = .code(unit.rawValue)
        }
        for (rule, edition) in rules where rule.concerns(form) {
            guard rule.needs.isSubset(of: facts.known) else {
                assessment.unknown.append(Unknown(rule: rule, known: facts.known, asked: []))
                continue
            }
            let judgement = rule.check.judge(facts)
            if case .unknown(let asked) = judgement.verdict {
                assessment.unknown.append(Unknown(rule: rule, known: facts.known, asked: asked))
            } else {
                add(judgement, of: rule, in: edition, to: &assessment)
            }
        }
        return assessment
    }

    private func add(_ judgement: Judgement, of rule: Rule, in edition: String, to assessment: inout Assessment) {
        for named in judgement.values { assessment.values[named.name] = named.value }
        switch judgement.verdict {
        case .passes: assessment.passed.append(Passed(rule: rule, edition: edition))
        case .finding(let figures):
            assessment.findings.append(
                Finding(rule: rule, edition: edition, figures: figures, names: CodeNames(rulebooks: rulebooks)))
        case .computes, .notConcerned, .unknown: break
        }
    }
}
