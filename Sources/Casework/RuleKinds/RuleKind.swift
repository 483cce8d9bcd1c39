/// The closed set of rule kinds; a rulebook names one of these and gives its parameters.
package enum RuleKind: String, CaseIterable, Sendable {
    case ageBranch = "age_branch"
    case ageRange = "age_range"
    case benefitAnyOf = "benefit_any_of"
    case benefitNoneOf = "benefit_none_of"
    case certificateFromSickDay = "certificate_from_sick_day"
    case coachingNotDuringWork = "coaching_not_during_work"
    case codeAllowed = "code_allowed"
    case codeAnyOf = "code_any_of"
    case codesForbidden = "codes_forbidden"
    case consentRequired = "consent_required"
    case dayWithinPeriod = "day_within_period"
    case daysPerWeek = "days_per_week"
    case distanceLimit = "distance_limit"
    case documentParties = "document_parties"
    case documentParts = "document_parts"
    case expenseReimbursement = "expense_reimbursement"
    case freeOfCharge = "free_of_charge"
    case groupSize = "group_size"
    case guidanceMinutesPerWindow = "guidance_minutes_per_window"
    case individualTalkMinutesPerMonth = "individual_talk_minutes_per_month"
    case invoiceWithinVoucher = "invoice_within_voucher"
    case longestGapDays = "longest_gap_days"
    case longestStartDelay = "longest_start_delay"
    case maxMinutesPerPeriod = "max_minutes_per_period"
    case maxUnitsPerPeriod = "max_units_per_period"
    case minutesPerDay = "minutes_per_day"
    case minutesPerWeek = "minutes_per_week"
    case multiagencyCriteria = "multiagency_criteria"
    case municipalTrial = "municipal_trial"
    case mustHold = "must_hold"
    case mustNotHold = "must_not_hold"
    case nextPeriod = "next_period"
    case nextReviewInterval = "next_review_interval"
    case noOverlappingDecision = "no_overlapping_decision"
    case noshowUnitsPerMonth = "noshow_units_per_month"
    case noticeDuty = "notice_duty"
    case offerDeadline = "offer_deadline"
    case parallelOverlap = "parallel_overlap"
    case patternUnits = "pattern_units"
    case pauseMaxMonths = "pause_max_months"
    case payingStatements = "paying_statements"
    case periodLengthMonths = "period_length_months"
    case planDeadline = "plan_deadline"
    case planInForce = "plan_in_force"
    case planRequired = "plan_required"
    case postContactWindow = "post_contact_window"
    case priceCap = "price_cap"
    case remoteShare = "remote_share"
    case repeatedAbsence = "repeated_absence"
    case reportDueAfterEnd = "report_due_after_end"
    case reportDueBeforeEnd = "report_due_before_end"
    case reportRecipients = "report_recipients"
    case residence
    case serviceMilestone = "service_milestone"
    case validityReminder = "validity_reminder"
    case voucherTotal = "voucher_total"
}

extension RuleKind {
    /// The typed check that the kind names.
    package var type: any RuleCheck.Type { clientType ?? decisionType ?? dayType ?? reportType ?? MustHold.self }

    private var clientType: (any RuleCheck.Type)? {
        switch self {
        case .ageBranch: AgeBranch.self
        case .ageRange: AgeRange.self
        case .benefitAnyOf: BenefitAnyOf.self
        case .benefitNoneOf: BenefitNoneOf.self
        case .residence: Residence.self
        case .consentRequired: ConsentRequired.self
        case .multiagencyCriteria: MultiagencyCriteria.self
        case .municipalTrial: MunicipalTrial.self
        case .codeAllowed: CodeAllowed.self
        case .codeAnyOf: CodeAnyOf.self
        case .codesForbidden: CodesForbidden.self
        case .mustHold: MustHold.self
        case .mustNotHold: MustNotHold.self
        case .documentParties: DocumentParties.self
        case .documentParts: DocumentParts.self
        case .planRequired: PlanRequired.self
        case .planInForce: PlanInForce.self
        case .planDeadline: PlanDeadline.self
        case .offerDeadline: OfferDeadline.self
        case .nextReviewInterval: NextReviewInterval.self
        default: nil
        }
    }

    private var decisionType: (any RuleCheck.Type)? {
        switch self {
        case .periodLengthMonths: PeriodLengthMonths.self
        case .noOverlappingDecision: NoOverlappingDecision.self
        case .voucherTotal: VoucherTotal.self
        case .priceCap: PriceCap.self
        case .invoiceWithinVoucher: InvoiceWithinVoucher.self
        case .maxUnitsPerPeriod: MaxUnitsPerPeriod.self
        case .maxMinutesPerPeriod: MaxMinutesPerPeriod.self
        case .patternUnits: PatternUnits.self
        case .distanceLimit: DistanceLimit.self
        case .longestStartDelay: LongestStartDelay.self
        case .serviceMilestone: ServiceMilestone.self
        case .nextPeriod: NextPeriod.self
        default: nil
        }
    }

    private var dayType: (any RuleCheck.Type)? {
        switch self {
        case .dayWithinPeriod: DayWithinPeriod.self
        case .daysPerWeek: DaysPerWeek.self
        case .minutesPerDay: MinutesPerDay.self
        case .minutesPerWeek: MinutesPerWeek.self
        case .groupSize: GroupSize.self
        case .remoteShare: RemoteShare.self
        case .coachingNotDuringWork: CoachingNotDuringWork.self
        case .parallelOverlap: ParallelOverlap.self
        case .payingStatements: PayingStatements.self
        case .certificateFromSickDay: CertificateFromSickDay.self
        case .repeatedAbsence: RepeatedAbsence.self
        case .noticeDuty: NoticeDuty.self
        default: nil
        }
    }

    private var reportType: (any RuleCheck.Type)? {
        switch self {
        case .reportDueBeforeEnd: ReportDueBeforeEnd.self
        case .reportDueAfterEnd: ReportDueAfterEnd.self
        case .reportRecipients: ReportRecipients.self
        case .guidanceMinutesPerWindow: GuidanceMinutesPerWindow.self
        case .individualTalkMinutesPerMonth: IndividualTalkMinutesPerMonth.self
        case .noshowUnitsPerMonth: NoshowUnitsPerMonth.self
        case .freeOfCharge: FreeOfCharge.self
        case .expenseReimbursement: ExpenseReimbursement.self
        case .pauseMaxMonths: PauseMaxMonths.self
        case .postContactWindow: PostContactWindow.self
        case .longestGapDays: LongestGapDays.self
        case .validityReminder: ValidityReminder.self
        default: nil
        }
    }
}
