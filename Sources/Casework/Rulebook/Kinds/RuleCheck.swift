/// The typed check of one rule kind: its parameters, the facts it needs, and a pure judgement of them.
package protocol RuleCheck: Sendable {
    /// The parameters the kind takes.
    static var parameters: [ParameterEntry] { get }
    /// The figures its findings carry, which a message may mention.
    static var figures: [String] { get }

    /// Makes the check from parameters already proved against `parameters`.
    init(_ parameters: Parameters)

    /// The facts without which the check cannot speak.
    var needs: [Fact] { get }
    /// Why the parameters contradict each other, or nil when they don't.
    var contradiction: String? { get }

    /// Judges the facts, of which all of `needs` are known.
    func judge(_ facts: Facts) -> Judgement
}

extension RuleCheck {
    package static var parameters: [ParameterEntry] { [] }
    package static var figures: [String] { [] }
    package var contradiction: String? { nil }
}

/// A lower and an upper bound, either of which may be missing.
struct Bounds: Sendable {
    let lowest: Int?
    let highest: Int?

    func contains(_ value: Int) -> Bool {
        if let lowest, value < lowest { return false }
        if let highest, value > highest { return false }
        return true
    }

    var contradiction: String? {
        guard let lowest, let highest, lowest > highest else {
            return lowest == nil && highest == nil ? "neither a lower nor an upper bound is given" : nil
        }
        return "the lower bound \(lowest) is above the upper bound \(highest)"
    }
}

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
