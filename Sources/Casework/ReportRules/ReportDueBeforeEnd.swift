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
