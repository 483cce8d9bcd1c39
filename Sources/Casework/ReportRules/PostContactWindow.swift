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
