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
