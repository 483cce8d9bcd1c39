/// `pattern_units`: how many days of the weekly pattern fall within the period, holidays not taken away.
struct PatternUnits: RuleCheck {
    static let figures = ["units", "granted_units"]

    init(_ parameters: Parameters) {}

    var needs: [Fact] { [.periodFirstDay, .periodLastDay, .periodWeekdays] }

    func judge(_ facts: Facts) -> Judgement {
        guard let first = facts.day(.periodFirstDay), let last = facts.day(.periodLastDay),
            let names = facts.codes(.periodWeekdays), first <= last, first.days(until: last) < 3_700
        else { return .notConcerned }
        let chosen = Set(names.compactMap(Self.weekday))
        let units = (0...first.days(until: last)).count { chosen.contains(first.adding(days: $0).weekday) }
        let values = [NamedValue(.patternUnits, .integer(units))]
        guard let granted = facts.integer(.voucherGrantedUnits) else { return .computes(values) }
        if granted <= units { return .passes(values: values) }
        return .finding(
            [NamedFigure("units", .integer(units)), NamedFigure("granted_units", .integer(granted))], values: values)
    }

    private static func weekday(_ code: String) -> Weekday? {
        let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return codes.firstIndex(of: code).flatMap { Weekday(rawValue: $0 + 1) }
    }
}
