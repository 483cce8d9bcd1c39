/// What one rule says of the facts.
package struct Judgement: Equatable, Sendable {
    package enum Verdict: Equatable, Sendable {
        case passes
        /// The rule stands against the facts; the figures say by how much.
        case finding([NamedFigure])
        /// The rule only computed values.
        case computes
        /// The facts are of another matter than the rule.
        case notConcerned
        /// One of these facts would be needed.
        case unknown([Fact])
    }

    package let verdict: Verdict
    package let values: [NamedValue]

    package init(_ verdict: Verdict, values: [NamedValue] = []) {
        self.verdict = verdict
        self.values = values
    }

    package static let passes = Judgement(.passes)
    package static let notConcerned = Judgement(.notConcerned)

    package static func finding(_ figures: [NamedFigure] = [], values: [NamedValue] = []) -> Judgement {
        Judgement(.finding(figures), values: values)
    }

    package static func passes(values: [NamedValue]) -> Judgement { Judgement(.passes, values: values) }
    package static func computes(_ values: [NamedValue]) -> Judgement { Judgement(.computes, values: values) }
    package static func unknown(_ facts: Fact...) -> Judgement { Judgement(.unknown(facts)) }
}

/// A value a rule computed, with its name.
package struct NamedValue: Hashable, Sendable {
    package let name: DerivedValue
    package let value: FactValue

    package init(_ name: DerivedValue, _ value: FactValue) {
        self.name = name
        self.value = value
    }
}

/// The things rules compute: due days, windows, amounts.
package enum DerivedValue: String, CaseIterable, Sendable {
    /// `under_limit` or `limit_or_over` of the rule's age branch.
    case ageBranch = "age_branch"
    case billableUnits = "billable_units"
    /// The first absence day for which a certificate is needed.
    case certificateDueDay = "certificate_due_day"
    /// Units of service the weekly pattern gives within the period.
    case patternUnits = "pattern_units"
    /// Kulukorvaus for the attended days, in cents.
    case expenseReimbursementCents = "expense_reimbursement_cents"
    case finalReportDue = "final_report_due"
    case finalReportDaysLate = "final_report_days_late"
    case guidanceShortMinutes = "guidance_short_minutes"
    case interimReportDue = "interim_report_due"
    case interimReportDaysLate = "interim_report_days_late"
    case longestGapLastDay = "longest_gap_last_day"
    case milestoneDay = "milestone_day"
    case nextPeriodFirstDay = "next_period_first_day"
    case nextPeriodLastDay = "next_period_last_day"
    case nextReviewDue = "next_review_due"
    case noticeDue = "notice_due"
    case offerDue = "offer_due"
    case pauseLastDay = "pause_last_day"
    case planDue = "plan_due"
    case postContactFrom = "post_contact_from"
    case postContactTo = "post_contact_to"
    case remoteSharePercent = "remote_share_percent"
    case startDue = "start_due"
    case unusedUnitsBillable = "unused_units_billable"
    case voucherValueCents = "voucher_value_cents"
}
