/// The figures of a rule set that tasks are dated by, looked up once for a county and a day.
package struct WorklistRules: Sendable {
    /// A length of time with the rule that gives it.
    package struct Span: Equatable, Sendable {
        package let length: Int
        package let citation: CitedRule
    }

    /// A rule with a length of time, and the rule as it is cited.
    private struct Timed: Sendable {
        let rule: Rule
        let span: Span
    }

    /// How far off the next step may be, in days; thirty when no rulebook says.
    package let gap: Int
    package let gapCitation: CitedRule?
    private let set: RuleSet
    private let spans: [RuleKind: [Timed]]
    private let demands: [Fact: CitedRule]
    package let decisionCitation: CitedRule?
    /// The nearest layer's rule of each kind.
    private let citations: [RuleKind: CitedRule]
    private let recipientRules: [(rule: Rule, codes: [String], citation: CitedRule)]
    private let certificates: RuleSet
    /// The rules about individual talks and guidance.
    private let guidance: [(rule: Rule, citation: CitedRule)]
    /// The rules that a place of service is judged by before anyone may work there.
    private let placement: [(rule: Rule, citation: CitedRule)]
    /// The rules that promise the client feedback every week.
    private let feedback: [(rule: Rule, citation: CitedRule)]
    /// The rule by which providers are approved.
    let approval: CitedRule?

    /// How far off the next step may be when no rulebook in force says, in days.
    package static let gapWhenUnsaid = 30

    package init(_ set: RuleSet) {
        self.set = set
        let rules = set.placedRules.map { (rule: $0.rule, citation: CitedRule($0.rule, in: $0.edition)) }
        var spans: [RuleKind: [Timed]] = [:]
        var demands: [Fact: CitedRule] = [:]
        for (rule, citation) in rules {
            if let length = rule.length {
                spans[rule.kind, default: []].append(Timed(rule: rule, span: Span(length: length, citation: citation)))
            }
            if rule.kind == .mustHold, let fact = rule.check.needs.first { demands[fact] = citation }
        }
        self.spans = spans
        self.demands = demands
        decisionCitation =
            rules.first { $0.rule.kind == .noOverlappingDecision || $0.rule.kind == .periodLengthMonths }?.citation
        citations = Dictionary(rules.map { ($0.rule.kind, $0.citation) }, uniquingKeysWith: { _, nearer in nearer })
        recipientRules = rules.filter { $0.rule.kind == .reportRecipients }
            .map { ($0.rule, $0.rule.parameters.codes("recipients") ?? [], $0.citation) }
        certificates = set.about(.certificateFromSickDay)
        guidance = rules.filter { rule, _ in
            (rule.kind == .individualTalkMinutesPerMonth || rule.kind == .guidanceMinutesPerWindow)
                && rule.severity != .note
        }
        let longest = (spans[.longestGapDays] ?? []).min { $0.span.length < $1.span.length }?.span
        gap = longest?.length ?? Self.gapWhenUnsaid
        gapCitation = longest?.citation
        placement = rules.filter { rule, _ in
            [.mustHold, .mustNotHold, .codesForbidden].contains(rule.kind) && rule.severity == .block
        }
        feedback = rules.filter { $0.rule.needs.contains(.weekFeedbackGiven) }
        approval = rules.last { $0.rule.kind == .documentParts && $0.rule.needs.contains(.providerDossier) }?.citation
    }

    /// The strictest span of a kind for the service form: the shortest, or the longest notice before an end.
    package func span(_ kind: RuleKind, for serviceForm: String? = nil) -> Span? {
        var strictest: Span?
        for timed in spans[kind] ?? [] where timed.rule.concerns(serviceForm) {
            guard let known = strictest else {
                strictest = timed.span
                continue
            }
            let isStricter =
                kind == .reportDueBeforeEnd
                ? timed.span.length >= known.length : timed.span.length < known.length
            if isStricter { strictest = timed.span }
        }
        return strictest
    }

    /// The nearest layer's rule of a kind.
    func citation(_ kind: RuleKind) -> CitedRule? { citations[kind] }

    /// The rule that demands the fact; the nearest layer's.
    func demand(_ fact: Fact) -> CitedRule? { demands[fact] }

    /// The rule of the notice, as a span in days.
    func notice(_ notice: String, for serviceForm: String) -> Span? {
        (spans[.noticeDuty] ?? []).first {
            $0.rule.parameters.code("notice") == notice && $0.rule.concerns(serviceForm)
        }?.span
    }

    /// The rules that promise the service form individual talks or guidance.
    func guidance(for serviceForm: String) -> [(rule: Rule, citation: CitedRule)] {
        guidance.filter { $0.rule.concerns(serviceForm) }
    }

    /// The rule that promises the service form feedback every week; the nearest layer's.
    func feedback(for serviceForm: String) -> (rule: Rule, citation: CitedRule)? {
        feedback.last { $0.rule.concerns(serviceForm) }
    }

    /// The first blocking rule for the service form that speaks of any of the facts about a place.
    func placement(for serviceForm: String, speakingOf facts: [Fact]) -> CitedRule? {
        placement.first { $0.rule.concerns(serviceForm) && facts.contains(where: $0.rule.needs.contains) }?.citation
    }

    /// What the rules about certificates say of the sick days.
    func certificate(_ facts: Facts) -> Assessment { certificates.check(facts) }

    /// Whether a rulebook in force says what the document holds, so that it can be made.
    func describes(_ kind: Document.Kind, for serviceForm: String) -> Bool {
        set.sections(of: kind.rulebookName, for: serviceForm) != nil
    }

    /// The recipients that must get a report.
    func recipients(for serviceForm: String) -> (codes: [String], citation: CitedRule)? {
        recipientRules.first { $0.rule.concerns(serviceForm) }.map { ($0.codes, $0.citation) }
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
