/// The names of codes, looked up in the code lists and document sections of the layers, the nearest first.
struct CodeNames: Sendable {
    let rulebooks: [Rulebook]

    func name(_ list: String, _ code: String) -> Wording? {
        for rulebook in rulebooks.reversed() {
            if let found = rulebook.codeLists.first(where: { $0.id == list })?.codes.first(where: { $0.code == code }) {
                return found.name
            }
            for document in rulebook.documentSections where document.document == list {
                if let section = document.sections.first(where: { $0.id == code }) { return section.title }
            }
        }
        return list == "counties" ? County.with(code: code).map(Self.name) : nil
    }

    private static func name(_ county: County) -> Wording {
        Wording(fi: county.finnish, sv: county.swedish, en: county.english)
    }
}

/// The rules in force for one act: the layers act, county and contract together.
///
/// All layers are checked, each with its own citation, and the strictest decides. Choosing rules once with
/// `about(_:)` keeps a check of many cells cheap; words are made only when a finding's message is asked for.
package struct RuleSet: Sendable {
    /// The editions in force, the act first.
    package let rulebooks: [Rulebook]
    private let rules: [(rule: Rule, edition: String)]

    package init(rulebooks: [Rulebook]) {
        self.rulebooks = rulebooks.sorted { $0.layer < $1.layer }
        rules = self.rulebooks.flatMap { book in
            let edition = book.edition
            return book.rules.map { ($0, edition) }
        }
    }

    private init(rulebooks: [Rulebook], rules: [(rule: Rule, edition: String)]) {
        self.rulebooks = rulebooks
        self.rules = rules
    }

    /// The same layers with only the rules of these kinds.
    package func about(_ kinds: RuleKind...) -> RuleSet {
        RuleSet(rulebooks: rulebooks, rules: rules.filter { kinds.contains($0.rule.kind) })
    }

    /// The same layers with only the rules that concern the service form.
    package func about(serviceForm: String) -> RuleSet {
        RuleSet(rulebooks: rulebooks, rules: rules.filter { $0.rule.concerns(serviceForm) })
    }

    /// The same layers with only the rules for which all facts are known: those that will speak.
    package func about(_ facts: Facts) -> RuleSet {
        RuleSet(rulebooks: rulebooks, rules: rules.filter { $0.rule.needs.isSubset(of: facts.known) })
    }

    /// The names of the editions, which a decision remembers.
    package var editions: [String] { rulebooks.map(\.edition) }

    /// Every rule of the set, the act's first.
    package var allRules: [Rule] { rules.map(\.rule) }

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

extension RuleSet {
    /// The service forms offered: the contract's when it names any, otherwise the county's.
    package var serviceForms: [ServiceForm] { rulebooks.last { !$0.serviceForms.isEmpty }?.serviceForms ?? [] }

    package func serviceForm(_ id: String) -> ServiceForm? { serviceForms.first { $0.id == id } }

    /// The codes of a list that may be chosen on the day, the nearest layer's list standing over the others'.
    package func codes(of list: String, on day: Day) -> [CodeList.Code] {
        let found = rulebooks.reversed().lazy.compactMap { book in book.codeLists.first { $0.id == list } }.first
        return found?.codes.filter { $0.isInUse(on: day) } ?? []
    }

    /// The name of a code, also of one no longer in use.
    package func name(of code: String, in list: String) -> Wording? { CodeNames(rulebooks: rulebooks).name(list, code) }

    /// The sections of a document for a service form, from the nearest layer that has them.
    package func sections(of document: String, for serviceForm: String?) -> DocumentSections? {
        for rulebook in rulebooks.reversed() {
            for found in rulebook.documentSections where found.document == document {
                if found.appliesTo.isEmpty || serviceForm.map(found.appliesTo.contains) ?? false { return found }
            }
        }
        return nil
    }

    /// The reports a provider owes for a service form.
    package func reportDuties(for serviceForm: String) -> [ReportDuty] {
        rulebooks.flatMap(\.reportDuties).filter { $0.appliesTo.isEmpty || $0.appliesTo.contains(serviceForm) }
    }
}
