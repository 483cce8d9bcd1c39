/// `plan_required`: the service rests on a plan of a kind that is right for the client's benefit.
///
/// `by_benefit` is read in order: the first benefit the client receives decides; otherwise `kinds` are allowed.
struct PlanRequired: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("kinds", .codes), ParameterEntry("by_benefit", .codesByCode, required: false),
    ]
    static let figures = ["kind", "kinds"]

    let kinds: [String]
    let byBenefit: [CodesForCode]

    init(_ parameters: Parameters) {
        kinds = parameters.codes("kinds") ?? []
        byBenefit = parameters.codesByCode("by_benefit") ?? []
    }

    var needs: [Fact] { byBenefit.isEmpty ? [.planKind] : [.planKind, .clientBenefits] }

    func judge(_ facts: Facts) -> Judgement {
        let kind = facts.code(.planKind) ?? "none"
        let allowed = allowedKinds(for: facts.codes(.clientBenefits) ?? [])
        if allowed.contains(kind) { return .passes }
        return .finding([
            NamedFigure("kind", .codes([kind], list: "plan_kinds")),
            NamedFigure("kinds", .codes(allowed, list: "plan_kinds")),
        ])
    }

    private func allowedKinds(for benefits: [String]) -> [String] {
        byBenefit.first { benefits.contains($0.code) }?.allowed ?? kinds
    }
}

/// `plan_in_force`: the plan is valid on the first day of the period.
struct PlanInForce: RuleCheck {
    static let figures = ["plan_last_day", "plan_first_day", "first_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.planFirstDay, .periodFirstDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.planFirstDay), let start = facts.day(.periodFirstDay) else {
            return .notConcerned
        }
        let last = facts.day(.planLastDay)
        if first <= start, last.map({ start <= $0 }) ?? true { return .passes }
        return .finding([
            NamedFigure("plan_first_day", .day(first)), NamedFigure("plan_last_day", .day(last ?? first)),
            NamedFigure("first_day", .day(start)),
        ])
    }
}

/// `plan_deadline`: the plan is made within so many months from the day its conditions were met.
struct PlanDeadline: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["due", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.clientCriteriaMetDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let met = facts.day(.clientCriteriaMetDay) else { return .notConcerned }
        return Deadline(value: .planDue, due: met.date(monthsAfter: months)).judge(
            done: facts.day(.planMadeDay), today: facts.day(.actDay), figures: [NamedFigure("months", .integer(months))])
    }
}

/// `offer_deadline`: the service begins within so many months from the day the plan was made.
struct OfferDeadline: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["due", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.planMadeDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let made = facts.day(.planMadeDay) else { return .notConcerned }
        return Deadline(value: .offerDue, due: made.date(monthsAfter: months)).judge(
            done: facts.day(.periodFirstDay), today: facts.day(.actDay),
            figures: [NamedFigure("months", .integer(months))])
    }
}

/// `next_review_interval`: the implementation plan is updated at the agreed interval, one of those allowed.
struct NextReviewInterval: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months"), ParameterEntry("allowed_up_to", .integer(1...120))]
    static let figures = ["due", "months", "allowed_up_to"]

    let months: Int
    let longest: Int

    init(_ parameters: Parameters) {
        months = parameters.integer("months") ?? 0
        longest = parameters.integer("allowed_up_to") ?? 0
    }

    var needs: [Fact] { [.implementationPlanMadeDay] }
    var contradiction: String? { months > longest ? "months is above allowed_up_to" : nil }

    func judge(_ facts: Facts) -> Judgement {
        guard let made = facts.day(.implementationPlanMadeDay) else { return .notConcerned }
        let agreed = facts.integer(.implementationPlanIntervalMonths) ?? months
        let from = max(made, facts.day(.implementationPlanUpdatedDay) ?? made)
        let due = from.date(monthsAfter: min(max(agreed, 1), 1_200))
        let figures = [
            NamedFigure("due", .day(due)), NamedFigure("months", .integer(agreed)),
            NamedFigure("allowed_up_to", .integer(longest)),
        ]
        let values = [NamedValue(.nextReviewDue, .day(due))]
        if agreed < 1 || agreed > longest { return .finding(figures, values: values) }
        guard let today = facts.day(.actDay) else { return .computes(values) }
        return today > due ? .finding(figures, values: values) : .passes(values: values)
    }
}

/// A day by which something must be done, and how it stands.
struct Deadline {
    let value: DerivedValue
    let due: Day

    /// Passes when done in time or when there is still time; finds when done late or not done by `today`.
    func judge(done: Day?, today: Day?, figures: [NamedFigure] = [], late: DerivedValue? = nil) -> Judgement {
        var values = [NamedValue(value, .day(due))]
        guard let reached = done ?? today else { return .computes(values) }
        let days = due.days(until: reached)
        if let late, done != nil { values.append(NamedValue(late, .integer(max(0, days)))) }
        if days <= 0 { return .passes(values: values) }
        let told = [NamedFigure("due", .day(due)), NamedFigure("days_late", .integer(days))]
        return .finding(told + figures, values: values)
    }
}
