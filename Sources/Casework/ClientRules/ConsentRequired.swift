/// `consent_required`: the client has consented to exchange information with each of the parties.
struct ConsentRequired: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("parties", .codes)]
    static let figures = ["missing"]

    let parties: [String]

    init(_ parameters: Parameters) { parties = parameters.codes("parties") ?? [] }

    var needs: [Fact] { [.consentsParties] }

    func judge(_ facts: Facts) -> Judgement {
        let given = facts.codes(.consentsParties) ?? []
        let missing = parties.filter { !given.contains($0) }
        if missing.isEmpty { return .passes }
        return .finding([NamedFigure("missing", .codes(missing, list: "consent_parties"))])
    }
}
