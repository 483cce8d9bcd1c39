/// Limits a rule to service forms counted in days or in hours; a form whose unit isn't known is not left out.
struct UnitLimit: Sendable {
    static let parameter = ParameterEntry("unit", .code(["day", "hour"]), required: false)

    let unit: String?

    init(_ parameters: Parameters) { unit = parameters.code("unit") }

    func concerns(_ facts: Facts) -> Bool {
        guard let unit, let given = facts.code(.voucherUnit) else { return true }
        return unit == given
    }
}
