/// `report_due_before_end`: the interim report is delivered so many days before the period ends.
struct ReportDueBeforeEnd: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["due", "days_late", "last_day", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.periodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let last = facts.day(.periodLastDay) else { return .notConcerned }
        return Deadline(value: .interimReportDue, due: last.adding(days: -days)).judge(
            done: facts.day(.interimReportDeliveredDay), today: facts.day(.actDay),
            figures: [NamedFigure("last_day", .day(last)), NamedFigure("days", .integer(days))],
            late: .interimReportDaysLate)
    }
}

/// `report_due_after_end`: the final report is delivered at the latest so many days after the period ends.
struct ReportDueAfterEnd: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["due", "days_late", "last_day", "days"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.periodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let last = facts.day(.periodLastDay) else { return .notConcerned }
        return Deadline(value: .finalReportDue, due: last.adding(days: days)).judge(
            done: facts.day(.finalReportDeliveredDay), today: facts.day(.actDay),
            figures: [NamedFigure("last_day", .day(last)), NamedFigure("days", .integer(days))],
            late: .finalReportDaysLate)
    }
}

/// `report_recipients`: the report has been delivered to everyone who must get it.
struct ReportRecipients: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("recipients", .codes)]
    static let figures = ["missing", "delivered", "needed"]

    let recipients: [String]

    init(_ parameters: Parameters) { recipients = parameters.codes("recipients") ?? [] }

    var needs: [Fact] { [.reportRecipients] }

    func judge(_ facts: Facts) -> Judgement {
        let delivered = facts.codes(.reportRecipients) ?? []
        let missing = recipients.filter { !delivered.contains($0) }
        if missing.isEmpty { return .passes }
        return .finding([
            NamedFigure("missing", .codes(missing, list: "recipients")),
            NamedFigure("delivered", .integer(recipients.count - missing.count)),
            NamedFigure("needed", .integer(recipients.count)),
        ])
    }
}

/// `guidance_minutes_per_window`: at least (or at most) so much guidance within a window of months.
///
/// `counter` chooses individual or social guidance; `social_counts` adds social guidance to individual guidance.
struct GuidanceMinutesPerWindow: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("counter", .code(["individual", "social"])), .count("months"),
        .count("min_minutes", required: false), .count("max_minutes", required: false),
        ParameterEntry("social_counts", .flag, required: false),
    ]
    static let figures = ["minutes", "min_minutes", "max_minutes", "short_minutes", "months"]

    let isSocial: Bool
    let months: Int
    let minutes: Bounds
    let socialCounts: Bool

    init(_ parameters: Parameters) {
        isSocial = parameters.code("counter") == "social"
        months = parameters.integer("months") ?? 0
        minutes = Bounds(lowest: parameters.integer("min_minutes"), highest: parameters.integer("max_minutes"))
        socialCounts = parameters.flag("social_counts") ?? false
    }

    var needs: [Fact] {
        if isSocial { return [.guidanceSocialMinutes] }
        return socialCounts ? [.guidanceIndividualMinutes, .guidanceSocialMinutes] : [.guidanceIndividualMinutes]
    }
    var contradiction: String? { minutes.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        let social = facts.integer(.guidanceSocialMinutes) ?? 0
        let individual = facts.integer(.guidanceIndividualMinutes) ?? 0
        let given = isSocial ? social : individual.addingReportingOverflow(socialCounts ? social : 0).partialValue
        let short = max(0, (minutes.lowest ?? 0).subtractingReportingOverflow(given).partialValue)
        let values = [NamedValue(.guidanceShortMinutes, .integer(short))]
        if minutes.contains(given) { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("minutes", .minutes(given)), NamedFigure("short_minutes", .minutes(short)),
                NamedFigure("min_minutes", .minutes(minutes.lowest ?? 0)),
                NamedFigure("max_minutes", .minutes(minutes.highest ?? 0)),
                NamedFigure("months", .integer(months)),
            ], values: values)
    }
}

/// `individual_talk_minutes_per_month`: a group client gets at least so much individual talk in a month.
struct IndividualTalkMinutesPerMonth: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("min_minutes")]
    static let figures = ["minutes", "min_minutes"]

    let lowest: Int

    init(_ parameters: Parameters) { lowest = parameters.integer("min_minutes") ?? 0 }

    var needs: [Fact] { [.monthIndividualTalkMinutes] }

    func judge(_ facts: Facts) -> Judgement {
        guard let minutes = facts.integer(.monthIndividualTalkMinutes) else { return .notConcerned }
        if minutes >= lowest { return .passes }
        return .finding([NamedFigure("minutes", .minutes(minutes)), NamedFigure("min_minutes", .minutes(lowest))])
    }
}
