package import Casework

extension ChecksPanel {
    /// What the rules say of a decision that is being prepared: what stops, what to look at, what waits, what is well.
    package static func decision(_ desk: DecisionDesk, words: Words) -> ChecksPanel {
        let found = desk.assessment.findings.map { finding in
            CheckItem(
                finding.severity.tone, title: finding.rule.title.in(words.language),
                text: finding.message.in(words.language), citations: [.rule(finding.rule, in: finding.edition)],
                isAssumed: finding.isAssumed)
        }
        let well = desk.nearestPassed.map { passed in
            CheckItem(
                .ok, title: passed.title.in(words.language), text: desk.figure(of: passed.rule, words),
                citations: [.rule(passed.rule, in: passed.edition)], isAssumed: passed.rule.isAssumed)
        }
        let differing = desk.sliced.map { SliceSheet(sliced: $0, forms: desk.rules.serviceForm, words: words).checks }
        return ChecksPanel(found + waiting(desk, words) + (differing ?? []) + well, words: words)
    }

    /// How many rules wait for the worker, and for what; nothing when none does.
    private static func waiting(_ desk: DecisionDesk, _ words: Words) -> [CheckItem] {
        let waiting = desk.assessment.unknown.filter { unknown in
            !unknown.missing.isEmpty && unknown.missing.allSatisfy(Casework.Fact.ofDecisionForm.contains)
        }
        if waiting.isEmpty { return [] }
        let facts = waiting.flatMap(\.missing).reduce(into: [Casework.Fact]()) { facts, fact in
            if !facts.contains(fact) { facts.append(fact) }
        }
        let what = facts.map { $0.entry.meaning.in(words.language) }.joined(separator: "; ")
        return [
            CheckItem(
                .info, title: words.plural("decisions.checks.waiting", count: waiting.count),
                text: words.text("decisions.checks.waits", ["what": what]))
        ]
    }
}

extension Severity {
    fileprivate var tone: Tone {
        switch self {
        case .block: .stop
        case .warn: .warn
        case .note: .info
        }
    }
}

extension Casework.Citation {
    /// The document and its paragraph in one line.
    package var text: String { document + ", " + paragraph }
}

extension Citation {
    /// A rule's citation, leading to the rule in its edition.
    package static func rule(_ rule: Rule, in edition: String) -> Citation {
        Citation(rule.citation.text, to: "/rulebooks/" + edition + "#" + rule.id)
    }
}

extension Casework.Fact {
    /// The facts that the form of a decision gives: a rule that lacks only these waits for the worker.
    fileprivate static let ofDecisionForm: Set<Casework.Fact> = [
        .serviceForm, .periodFirstDay, .periodLastDay, .daysPerWeek, .periodWeekdays, .dayMinutes, .weekMinutes,
        .periodMinutes, .voucherGrantedUnits, .voucherUnitPrice, .voucherPriceCap, .providerLegalForm,
        .orderPurchaseWay, .providerDistanceM, .decisionOtherFirstDays, .decisionOtherLastDays, .clientBenefits,
        .clientHomeCounty, .planFirstDay, .planParties, .planParts, .needsAssessmentParts,
    ]
}

extension DecisionDesk {
    /// The rules that pass, the nearest layer's where several say the like, and none that is about reports.
    fileprivate var nearestPassed: [Passed] {
        let passed = assessment.passed.filter {
            $0.rule.kind != .reportDueBeforeEnd && $0.rule.kind != .reportDueAfterEnd
        }
        return passed.enumerated().filter { index, one in
            !passed[(index + 1)...].contains {
                $0.rule.kind == one.rule.kind && $0.rule.check.needs == one.rule.check.needs
            }
        }.map(\.element)
    }

    /// The figure behind a rule that passes, for the rules whose figure the worker looks for.
    fileprivate func figure(of rule: Rule, _ words: Words) -> String {
        switch rule.kind {
        case .voucherTotal: voucherFigure(words) ?? ""
        case .periodLengthMonths: draft.period.map { words.length(of: $0) } ?? ""
        case .distanceLimit:
            distance.map { DecisionTexts.kilometres($0, words.format) + Format.space + "km" } ?? ""
        case .patternUnits: suggested.map { words.rhythm($0) } ?? ""
        default: ""
        }
    }

    private func voucherFigure(_ words: Words) -> String? {
        guard let units = draft.grantedUnits, let price, let value else { return nil }
        let format = words.format
        return format.number(units) + " × " + format.money(price.price) + " = " + format.money(value)
    }
}

extension Words {
    /// How long a period is: 3 kk 27 pv.
    func length(of period: DateRange) -> String {
        guard let length = period.monthsAndDays() else { return "" }
        let months = format.number(length.months)
        if length.days == 0 { return text("decisions.length.months", ["months": months]) }
        return text("decisions.length", ["months": months, "days": format.number(length.days)])
    }

    /// How many days the weekly rhythm gives, and how many of them are holidays.
    func rhythm(_ suggested: SuggestedUnits) -> String {
        let days = plural("decisions.rhythm", count: suggested.days)
        let holidays = suggested.holidays.isEmpty ? "" : plural("decisions.holidays", count: suggested.holidays.count)
        return holidays.isEmpty ? days : days + " " + holidays
    }
}
