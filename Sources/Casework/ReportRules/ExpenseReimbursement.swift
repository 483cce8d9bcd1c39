/// `expense_reimbursement`: kulukorvaus for the days attended, at most so many days a week.
struct ExpenseReimbursement: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("cents_per_day"), ParameterEntry("max_days", .integer(1...31))]
    static let figures = ["days", "max_days"]

    let cents: Int
    let highest: Int

    init(_ parameters: Parameters) {
        cents = parameters.integer("cents_per_day") ?? 0
        highest = parameters.integer("max_days") ?? 31
    }

    var needs: [Fact] { [.monthAttendedDays] }

    func judge(_ facts: Facts) -> Judgement {
        guard let days = facts.integer(.monthAttendedDays) else { return .notConcerned }
        let (amount, overflow) = days.multipliedReportingOverflow(by: cents)
        guard !overflow, days >= 0, days <= highest else {
            return .finding([NamedFigure("days", .integer(days)), NamedFigure("max_days", .integer(highest))])
        }
        return .passes(values: [NamedValue(.expenseReimbursementCents, .integer(amount))])
    }
}
