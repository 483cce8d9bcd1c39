/// `noshow_units_per_month`: of the times missed for the client's cause, so many units a calendar month are billable.
struct NoshowUnitsPerMonth: RuleCheck {
    static let parameters: [ParameterEntry] = [
        .count("units"), ParameterEntry("count_no_shows", .flag, required: false),
    ]
    static let figures = ["billable_units", "invoiced_units", "units"]

    let units: Int
    let countsNoShows: Bool

    init(_ parameters: Parameters) {
        units = parameters.integer("units") ?? 0
        countsNoShows = parameters.flag("count_no_shows") ?? false
    }

    var needs: [Fact] { [.cancelledSameDayDays] }

    func judge(_ facts: Facts) -> Judgement {
        var missed = facts.days(.cancelledSameDayDays) ?? []
        if countsNoShows { missed += facts.days(.noShowDays) ?? [] }
        var byMonth: [Month: Int] = [:]
        for day in Set(missed) { byMonth[day.month, default: 0] += 1 }
        let unused = byMonth.values.reduce(0) { $0 + min($1, units) }
        let realised = facts.integer(.monthRealisedUnits) ?? 0
        let billable = realised.addingReportingOverflow(unused).partialValue
        let values = [
            NamedValue(.unusedUnitsBillable, .integer(unused)), NamedValue(.billableUnits, .integer(billable)),
        ]
        guard let invoiced = facts.integer(.monthInvoicedUnits) else { return .computes(values) }
        if invoiced <= billable { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("billable_units", .integer(billable)), NamedFigure("invoiced_units", .integer(invoiced)),
                NamedFigure("units", .integer(units)),
            ], values: values)
    }
}

/// `free_of_charge`: an invoice line of these kinds costs nothing.
struct FreeOfCharge: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("lines", .codes)]
    static let figures = ["line", "amount"]

    let lines: [String]

    init(_ parameters: Parameters) { lines = parameters.codes("lines") ?? [] }

    var needs: [Fact] { [.invoiceLineKind, .invoiceLineAmount] }

    func judge(_ facts: Facts) -> Judgement {
        guard let line = facts.code(.invoiceLineKind), lines.contains(line),
            let amount = facts.integer(.invoiceLineAmount)
        else { return .notConcerned }
        if amount == 0 { return .passes }
        return .finding([
            NamedFigure("line", .codes([line], list: "invoice_lines")), NamedFigure("amount", .cents(amount)),
        ])
    }
}

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
