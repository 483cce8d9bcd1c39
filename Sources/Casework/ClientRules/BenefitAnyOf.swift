/// `benefit_any_of`: the client receives at least one of the benefits.
struct BenefitAnyOf: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("benefits", .codes)]
    static let figures = ["benefits", "received"]

    let benefits: [String]

    init(_ parameters: Parameters) { benefits = parameters.codes("benefits") ?? [] }

    var needs: [Fact] { [.clientBenefits] }

    func judge(_ facts: Facts) -> Judgement {
        let received = facts.codes(.clientBenefits) ?? []
        if received.contains(where: benefits.contains) { return .passes }
        return .finding([
            NamedFigure("benefits", .codes(benefits, list: "benefits")),
            NamedFigure("received", .codes(received, list: "benefits")),
        ])
    }
}
