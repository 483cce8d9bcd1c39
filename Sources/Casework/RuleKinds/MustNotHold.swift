/// `must_not_hold`: the named yes-or-no fact is false.
struct MustNotHold: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("fact", .fact(.flag))]

    let fact: Fact?

    init(_ parameters: Parameters) { fact = parameters.fact("fact") }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let holds = facts.flag(fact) else { return .notConcerned }
        return holds ? .finding() : .passes
    }
}
