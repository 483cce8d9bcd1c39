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
    /// Which authority of employment serves the client: `municipal_trial` or `te_office`.
    case employmentAuthority = "employment_authority"
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
