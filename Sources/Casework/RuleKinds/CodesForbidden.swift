/// `codes_forbidden`: none of the codes is the value of the coded fact, or among its values.
struct CodesForbidden: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("fact", .fact(.code), required: false),
        ParameterEntry("list_fact", .fact(.codeList), required: false),
        ParameterEntry("codes", .codes),
    ]
    static let figures = ["codes"]

    let fact: Fact?
    let codes: [String]

    init(_ parameters: Parameters) {
        fact = parameters.fact("fact") ?? parameters.fact("list_fact")
        codes = parameters.codes("codes") ?? []
    }

    var needs: [Fact] { fact.map { [$0] } ?? [] }
    var contradiction: String? { fact == nil ? "either fact or list_fact must be named" : nil }

    func judge(_ facts: Facts) -> Judgement {
        guard let fact else { return .notConcerned }
        let given = facts.codes(fact) ?? facts.code(fact).map { [$0] } ?? []
        let found = given.filter(codes.contains)
        if found.isEmpty { return .passes }
        return .finding([NamedFigure("codes", .codes(found, list: fact.entry.unit))])
    }
}
