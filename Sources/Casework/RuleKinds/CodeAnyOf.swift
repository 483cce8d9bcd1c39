/// `code_any_of`: at least one of the codes is among the values of the fact.
struct CodeAnyOf: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("list_fact", .fact(.codeList)), ParameterEntry("codes", .codes),
    ]
    static let figures = ["codes", "given"]

    let fact: Fact?
    let codes: [String]

    init(_ parameters: Parameters) {
        fact = parameters.fact("list_fact")
        codes = parameters.codes("codes") ?? []
    }

    var needs: [Fact] { fact.map { [$0] } ?? [] }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact, let given = facts.codes(fact) else { return .notConcerned }
        if given.contains(where: codes.contains) { return .passes }
        return .finding([
            NamedFigure("codes", .codes(codes, list: fact.entry.unit)),
            NamedFigure("given", .codes(given, list: fact.entry.unit)),
        ])
    }
}
