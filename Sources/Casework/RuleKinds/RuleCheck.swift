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
