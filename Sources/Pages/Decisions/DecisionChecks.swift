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
        let waiting = desk.assessment.unknown.filter { unknown in
            unknown.missing.allSatisfy(Casework.Fact.ofDecisionForm.contains)
        }.map { unknown in
            CheckItem(
                .info, title: unknown.rule.title.in(words.language),
                text: words.text(
                    "decisions.checks.waits",
                    ["what": unknown.missing.map { $0.entry.meaning.in(words.language) }.joined(separator: "; ")]),
                citations: [Citation(unknown.rule.citation.text)])
        }
        let well = desk.assessment.passed.map { passed in
            CheckItem(
                .ok, title: passed.title.in(words.language), text: desk.figure(of: passed.rule, words),
                citations: [.rule(passed.rule, in: passed.edition)], isAssumed: passed.rule.isAssumed)
        }
        return ChecksPanel(found + waiting + well, words: words)
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
    /// The figure behind a rule that passes, for the rules whose figure the worker looks for.
    fileprivate func figure(of rule: Rule, _ words: Words) -> String {
        switch rule.kind {
        case .voucherTotal: voucherFigure(words) ?? ""
        case .periodLengthMonths: draft.period.map { words.length(of: $0) } ?? ""
        case .distanceLimit:
            draft.distance.map { DecisionTexts.kilometres($0, words.format) + Format.space + "km" } ?? ""
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
