/// `day_within_period`: a marked day lies within the granted period.
struct DayWithinPeriod: RuleCheck {
    static let figures = ["date", "first_day", "last_day"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.dayDate, .periodFirstDay, .periodLastDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let date = facts.day(.dayDate), let first = facts.day(.periodFirstDay),
            let last = facts.day(.periodLastDay)
        else { return .notConcerned }
        if first <= date, date <= last { return .passes }
        return .finding([
            NamedFigure("date", .day(date)), NamedFigure("first_day", .day(first)), NamedFigure("last_day", .day(last)),
        ])
    }
}
