/// `max_minutes_per_period`: at most so many minutes in one period, booked or granted.
struct MaxMinutesPerPeriod: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_minutes")]
    static let figures = ["minutes", "max_minutes"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_minutes") ?? 0 }

    var needs: [Fact] { [.periodMinutes] }

    func judge(_ facts: Facts) -> Judgement {
        guard let minutes = facts.integer(.periodMinutes) else { return .notConcerned }
        if minutes <= highest { return .passes }
        return .finding([NamedFigure("minutes", .minutes(minutes)), NamedFigure("max_minutes", .minutes(highest))])
    }
}
