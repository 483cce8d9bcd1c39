/// `pause_max_months`: the service rests at most so many months; if the other service goes on, this one is ended.
struct PauseMaxMonths: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("months")]
    static let figures = ["pause_last_day", "months", "last_day"]

    let months: Int

    init(_ parameters: Parameters) { months = parameters.integer("months") ?? 0 }

    var needs: [Fact] { [.pauseFirstDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.pauseFirstDay) else { return .notConcerned }
        let latest = first.endOfPeriod(months: months)
        let values = [NamedValue(.pauseLastDay, .day(latest))]
        guard let last = facts.day(.pauseLastDay) ?? facts.day(.actDay) else { return .computes(values) }
        if last <= latest { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("pause_last_day", .day(latest)), NamedFigure("months", .integer(months)),
                NamedFigure("last_day", .day(last)),
            ], values: values)
    }
}

/// `post_contact_window`: after the service the own worker contacts the client within a window of months.
struct PostContactWindow: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("from_months"), .count("to_months")]
    static let figures = ["from", "to"]

    let months: Bounds

    init(_ parameters: Parameters) {
        months = Bounds(lowest: parameters.integer("from_months"), highest: parameters.integer("to_months"))
    }

    var needs: [Fact] { [.serviceEndedDay] }
    var contradiction: String? { months.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard let ended = facts.day(.serviceEndedDay) else { return .notConcerned }
        let from = ended.date(monthsAfter: months.lowest ?? 0)
        let to = ended.date(monthsAfter: months.highest ?? 0)
        let values = [NamedValue(.postContactFrom, .day(from)), NamedValue(.postContactTo, .day(to))]
        guard let reached = facts.day(.postContactDay) ?? facts.day(.actDay) else { return .computes(values) }
        if reached <= to { return .passes(values: values) }
        return .finding([NamedFigure("from", .day(from)), NamedFigure("to", .day(to))], values: values)
    }
}

/// `longest_gap_days`: an open client's next step lies at most so many days ahead and is not already past.
struct LongestGapDays: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["next_step", "latest", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.actDay, .nextStepDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let today = facts.day(.actDay), let next = facts.day(.nextStepDay) else { return .notConcerned }
        let latest = today.adding(days: days)
        let values = [NamedValue(.longestGapLastDay, .day(latest))]
        if today <= next, next <= latest { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("next_step", .day(next)), NamedFigure("latest", .day(latest)),
                NamedFigure("days", .integer(days)),
            ], values: values)
    }
}
