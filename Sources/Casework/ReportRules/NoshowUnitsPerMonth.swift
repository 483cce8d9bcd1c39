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
