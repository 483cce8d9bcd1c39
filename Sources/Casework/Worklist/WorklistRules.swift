/// The figures of a rule set that tasks are dated by, looked up once for a county and a day.
package struct WorklistRules: Sendable {
    /// A length of time with the rule that gives it.
    package struct Span: Equatable, Sendable {
        package let length: Int
        package let citation: Citation
    }

    /// How far off the next step may be, in days; thirty when no rulebook says.
    package let gap: Int
    package let gapCitation: Citation?
    private let set: RuleSet
    private let spans: [RuleKind: [(rule: Rule, length: Int)]]
    private let demands: [Fact: Citation]
    package let decisionCitation: Citation?
    /// The nearest layer's rule of each kind.
    private let citations: [RuleKind: Citation]
    private let recipientRules: [(rule: Rule, codes: [String])]
    private let certificates: RuleSet
    /// The rules about individual talks and guidance.
    let guidance: RuleSet
    /// The rules that a place of service is judged by before anyone may work there.
    let placement: RuleSet
    /// The paragraph by which providers are approved.
    let approval: Citation?

    /// How far off the next step may be when no rulebook in force says, in days.
    package static let gapWhenUnsaid = 30

    package init(_ set: RuleSet) {
        self.set = set
        var spans: [RuleKind: [(Rule, Int)]] = [:]
        var demands: [Fact: Citation] = [:]
        for rule in set.allRules {
            if let length = rule.length { spans[rule.kind, default: []].append((rule, length)) }
            if rule.kind == .mustHold, let fact = rule.check.needs.first { demands[fact] = rule.citation }
        }
        self.spans = spans
        self.demands = demands
        let rules = set.allRules
        decisionCitation = rules.first { $0.kind == .noOverlappingDecision || $0.kind == .periodLengthMonths }?.citation
        citations = Dictionary(rules.map { ($0.kind, $0.citation) }, uniquingKeysWith: { _, nearer in nearer })
        recipientRules = rules.filter { $0.kind == .reportRecipients }
            .map { ($0, $0.parameters.codes("recipients") ?? []) }
        certificates = set.about(.certificateFromSickDay)
        approval = set.about(.documentParts).allRules.last { $0.needs.contains(.providerDossier) }?.citation
        placement = set.about(.mustHold, .mustNotHold, .codesForbidden)
        guidance = set.about(.individualTalkMinutesPerMonth, .guidanceMinutesPerWindow)
        let longest = (spans[.longestGapDays] ?? []).min { $0.1 < $1.1 }
        gap = longest?.1 ?? Self.gapWhenUnsaid
        gapCitation = longest?.0.citation
    }

    /// The strictest span of a kind for the service form: the shortest, or the longest notice before an end.
    package func span(_ kind: RuleKind, for serviceForm: String? = nil) -> Span? {
        let concerned = (spans[kind] ?? []).filter { $0.rule.concerns(serviceForm) }
        let strictest =
            kind == .reportDueBeforeEnd
            ? concerned.max { $0.length < $1.length } : concerned.min { $0.length < $1.length }
        return strictest.map { Span(length: $0.length, citation: $0.rule.citation) }
    }

    /// The nearest layer's rule of a kind.
    func citation(_ kind: RuleKind) -> Citation? { citations[kind] }

    /// The rule that demands the fact; the nearest layer's.
    func demand(_ fact: Fact) -> Citation? { demands[fact] }

    /// The rule of the notice, as a span in days.
    func notice(_ notice: String, for serviceForm: String) -> Span? {
        (spans[.noticeDuty] ?? []).first {
            $0.rule.parameters.code("notice") == notice && $0.rule.concerns(serviceForm)
        }.map { Span(length: $0.length, citation: $0.rule.citation) }
    }

    /// What the rules about certificates say of the sick days.
    func certificate(_ facts: Facts) -> Assessment { certificates.check(facts) }

    /// Whether a rulebook in force says what the document holds, so that it can be made.
    func describes(_ kind: Document.Kind, for serviceForm: String) -> Bool {
        set.sections(of: kind.rulebookName, for: serviceForm) != nil
    }

    /// The recipients that must get a report.
    func recipients(for serviceForm: String) -> (codes: [String], citation: Citation)? {
        recipientRules.first { $0.rule.concerns(serviceForm) }.map { ($0.codes, $0.rule.citation) }
    }
}

extension Rule {
    /// The rule's length of time in its own unit, days or months; nil when it has none.
    fileprivate var length: Int? {
        switch kind {
        case .longestGapDays, .longestStartDelay, .reportDueBeforeEnd, .reportDueAfterEnd, .noticeDuty:
            parameters.integer("days")
        case .planDeadline, .offerDeadline, .pauseMaxMonths, .nextReviewInterval, .serviceMilestone:
            parameters.integer("months")
        case .certificateFromSickDay: parameters.integer("after_days")
        default: nil
        }
    }
}
