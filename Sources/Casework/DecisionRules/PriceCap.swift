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
