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

/// `price_cap`: the price of a unit is at most the county's highest price.
struct PriceCap: RuleCheck {
    static let figures = ["unit_price", "price_cap"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.voucherUnitPrice, .voucherPriceCap] }

    func judge(_ facts: Facts) -> Judgement {
        guard let price = facts.integer(.voucherUnitPrice), let cap = facts.integer(.voucherPriceCap) else {
            return .notConcerned
        }
        if price <= cap { return .passes }
        return .finding([NamedFigure("unit_price", .cents(price)), NamedFigure("price_cap", .cents(cap))])
    }
}

/// `invoice_within_voucher`: what is invoiced of the voucher in all stays within its value.
struct InvoiceWithinVoucher: RuleCheck {
    static let figures = ["invoiced", "value"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.voucherInvoiced, .voucherValue] }

    func judge(_ facts: Facts) -> Judgement {
        guard let invoiced = facts.integer(.voucherInvoiced), let value = facts.integer(.voucherValue) else {
            return .notConcerned
        }
        if invoiced <= value { return .passes }
        return .finding([NamedFigure("invoiced", .cents(invoiced)), NamedFigure("value", .cents(value))])
    }
}

/// `max_units_per_period`: at most so many units are granted for one period.
struct MaxUnitsPerPeriod: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_units")]
    static let figures = ["granted_units", "max_units"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_units") ?? 0 }

    var needs: [Fact] { [.voucherGrantedUnits] }

    func judge(_ facts: Facts) -> Judgement {
        guard let units = facts.integer(.voucherGrantedUnits) else { return .notConcerned }
        if units <= highest { return .passes }
        return .finding([
            NamedFigure("granted_units", .integer(units)), NamedFigure("max_units", .integer(highest)),
        ])
    }
}

/// `max_minutes_per_period`: at most so many minutes in one period, booked or granted.
struct MaxMinutesPerPeriod: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_minutes")]
    static let figures = ["minutes", "max_minutes"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_minutes") ?? 0 }

    var needs: [Fact] { [.periodMinutes] }

    func judge(_ facts: Facts) -> Judgement {
        guard let minutes = facts.integer(.periodMinutes) else { return .notConcerned }
        if minutes <= highest { return .passes }
        return .finding([NamedFigure("minutes", .minutes(minutes)), NamedFigure("max_minutes", .minutes(highest))])
    }
}

/// `distance_limit`: the provider is within the distance, or a permission rests on one of the grounds.
struct DistanceLimit: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_metres"), ParameterEntry("grounds", .codes)]
    static let figures = ["distance", "max_distance", "grounds"]

    let highest: Int
    let grounds: [String]

    init(_ parameters: Parameters) {
        highest = parameters.integer("max_metres") ?? 0
        grounds = parameters.codes("grounds") ?? []
    }

    var needs: [Fact] { [.providerDistanceM] }

    func judge(_ facts: Facts) -> Judgement {
        guard let metres = facts.integer(.providerDistanceM) else { return .notConcerned }
        if metres <= highest { return .passes }
        if let ground = facts.code(.providerDistanceGround), grounds.contains(ground) { return .passes }
        return .finding([
            NamedFigure("distance", .metres(metres)), NamedFigure("max_distance", .metres(highest)),
            NamedFigure("grounds", .codes(grounds, list: "distance_grounds")),
        ])
    }
}
