/// `validity_reminder`: a paper that holds to a day is renewed so many days before it.
struct ValidityReminder: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("days")]
    static let figures = ["last_day", "days_left"]

    let days: Int

    init(_ parameters: Parameters) { days = parameters.integer("days") ?? 0 }

    var needs: [Fact] { [.paperLastDay, .actDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let last = facts.day(.paperLastDay), let today = facts.day(.actDay) else { return .notConcerned }
        if today < last.adding(days: -days) { return .passes }
        return .finding([
            NamedFigure("last_day", .day(last)), NamedFigure("days_left", .integer(max(0, today.days(until: last)))),
        ])
    }
}
