/// `period_length_months`: the granted period is at least and at most so many months long.
///
/// A period of N months from a day ends the day before the same numbered day: 15.1. and three months end on 14.4.
struct PeriodLengthMonths: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("min_months", .integer(1...600), required: false),
        ParameterEntry("max_months", .integer(1...600), required: false),
    ]
    static let figures = ["first_day", "last_day", "min_months", "max_months", "earliest_end", "latest_end"]

    let months: Bounds

    init(_ parameters: Parameters) {
        months = Bounds(lowest: parameters.integer("min_months"), highest: parameters.integer("max_months"))
    }

    var needs: [Fact] { [.periodFirstDay, .periodLastDay] }
    var contradiction: String? { months.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay) else {
            return .notConcerned
        }
        let earliest = months.lowest.map { first.endOfPeriod(months: $0) } ?? first
        let latest = months.highest.map { first.endOfPeriod(months: $0) }
        if last >= earliest, latest.map({ last <= $0 }) ?? true { return .passes }
        return .finding([
            NamedFigure("first_day", .day(first)), NamedFigure("last_day", .day(last)),
            NamedFigure("min_months", .integer(months.lowest ?? 0)),
            NamedFigure("max_months", .integer(months.highest ?? 0)),
            NamedFigure("earliest_end", .day(earliest)), NamedFigure("latest_end", .day(latest ?? last)),
        ])
    }
}

/// `no_overlapping_decision`: the client has no other decision on the same service for any day of the period.
struct NoOverlappingDecision: RuleCheck {
    static let figures = ["other_first_day", "other_last_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.periodFirstDay, .periodLastDay, .decisionOtherFirstDays, .decisionOtherLastDays] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay),
            let firsts = facts.days(.decisionOtherFirstDays), let lasts = facts.days(.decisionOtherLastDays)
        else { return .notConcerned }
        guard let other = zip(firsts, lasts).first(where: { $0.0 <= last && first <= $0.1 }) else { return .passes }
        return .finding([
            NamedFigure("other_first_day", .day(other.0)), NamedFigure("other_last_day", .day(other.1)),
        ])
    }
}

/// `pattern_units`: how many days of the weekly pattern fall within the period, holidays not taken away.
struct PatternUnits: RuleCheck {
    static let figures = ["units", "granted_units"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.periodFirstDay, .periodLastDay, .periodWeekdays] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay),
            let names = facts.codes(.periodWeekdays), first <= last, first.days(until: last) < 3_700
        else { return .notConcerned }
        let chosen = Set(names.compactMap(Self.weekday))
        let units = (0...first.days(until: last)).count { chosen.contains(first.adding(days: $0).weekday) }
        let values = [NamedValue(.patternUnits, .integer(units))]
        guard let granted = facts.integer(.voucherGrantedUnits) else { return .computes(values) }
        if granted <= units { return .passes(values: values) }
        return .finding(
            [NamedFigure("units", .integer(units)), NamedFigure("granted_units", .integer(granted))], values: values)
    }

    private static func weekday(_ code: String) -> Weekday? {
        let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return codes.firstIndex(of: code).flatMap { Weekday(rawValue: $0 + 1) }
    }
}

/// `longest_start_delay`: the service begins on the agreed day, or within so many days of the order.
struct LongestStartDelay: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["due", "days_late", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.orderDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let ordered = facts.day(.orderDay) else { return .notConcerned }
        let due = facts.day(.orderAgreedStartDay) ?? ordered.adding(days: days)
        return Deadline(value: .startDue, due: due).judge(
            done: facts.day(.periodStartedDay), today: facts.day(.actDay), figures: [NamedFigure("days", .integer(days))])
    }
}

/// `service_milestone`: so many months of unbroken service; the coming milestone is told so many days before.
struct ServiceMilestone: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months"), .count("lead_days")]
    static let figures = ["milestone", "months"]

    let months: Int
    let lead: Int

    init(_ parameters: Parameters) {
        months = parameters.integer("months") ?? 0
        lead = parameters.integer("lead_days") ?? 0
    }

    var needs: [Fact] { [.clientServiceStartedDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let start = facts.day(.clientServiceStartedDay) else { return .notConcerned }
        let milestone = start.endOfPeriod(months: months)
        let values = [NamedValue(.milestoneDay, .day(milestone))]
        guard let today = facts.day(.actDay) else { return .computes(values) }
        if today < milestone.adding(days: -lead) { return .passes(values: values) }
        return .finding(
            [NamedFigure("milestone", .day(milestone)), NamedFigure("months", .integer(months))], values: values)
    }
}

/// `next_period`: the days of a following period, which begins the day after the previous one ends.
struct NextPeriod: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["first_day", "last_day", "months"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.previousPeriodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let ended = facts.day(.previousPeriodLastDay) else { return .notConcerned }
        let first = ended.adding(days: 1)
        let last = first.endOfPeriod(months: months)
        let values = [NamedValue(.nextPeriodFirstDay, .day(first)), NamedValue(.nextPeriodLastDay, .day(last))]
        guard let granted = facts.day(.periodLastDay) else { return .computes(values) }
        if granted <= last { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("first_day", .day(first)), NamedFigure("last_day", .day(last)),
                NamedFigure("months", .integer(months)),
            ], values: values)
    }
}
