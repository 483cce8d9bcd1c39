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
