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
