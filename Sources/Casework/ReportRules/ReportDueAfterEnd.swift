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
