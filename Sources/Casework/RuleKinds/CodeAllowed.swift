/// `code_allowed`: the coded fact has one of the codes.
struct CodeAllowed: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("fact", .fact(.code)), ParameterEntry("codes", .codes),
    ]
    static let figures = ["code", "codes"]

    let fact: Fact?
    let codes: [String]

    init(_ parameters: Parameters) {
        fact = parameters.fact("fact")
        codes = parameters.codes("codes") ?? []
    }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let code = facts.code(fact) else { return .notConcerned }
        if codes.contains(code) { return .passes }
        return .finding([
            NamedFigure("code", .codes([code], list: fact.entry.unit)),
            NamedFigure("codes", .codes(codes, list: fact.entry.unit)),
        ])
    }
}
