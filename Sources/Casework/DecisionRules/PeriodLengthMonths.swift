/// `period_length_months`: the granted period is at least and at most so many months long.
///
/// A change on the way makes no new period: its length is counted from the first day of what it changes.
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
        guard let start = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay) else {
            return .notConcerned
        }
        let first = facts.day(.decisionChangedFirstDay).map { min($0, start) } ?? start
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
