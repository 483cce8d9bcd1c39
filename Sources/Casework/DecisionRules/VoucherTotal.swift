/// `voucher_total`: the voucher's value is the granted units times the price of a unit.
struct VoucherTotal: RuleCheck {
    static let figures = ["granted_units", "unit_price", "value", "written_value"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.voucherGrantedUnits, .voucherUnitPrice] }

    func judge(_ facts: Facts) -> Judgement {
        guard let units = facts.integer(.voucherGrantedUnits), let price = facts.integer(.voucherUnitPrice) else {
            return .notConcerned
        }
        let (value, overflow) = units.multipliedReportingOverflow(by: price)
        guard !overflow else { return .notConcerned }
        let values = [NamedValue(.voucherValueCents, .integer(value))]
        guard let written = facts.integer(.voucherValue) else { return .computes(values) }
        if written == value { return .passes(values: values) }
        return .finding(
            [
                NamedFigure("granted_units", .integer(units)), NamedFigure("unit_price", .cents(price)),
                NamedFigure("value", .cents(value)), NamedFigure("written_value", .cents(written)),
            ], values: values)
    }
}
