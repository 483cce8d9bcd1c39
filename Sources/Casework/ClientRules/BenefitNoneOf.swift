/// `benefit_none_of`: the client receives none of the benefits; another service is meant for those who do.
struct BenefitNoneOf: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("benefits", .codes)]
    static let figures = ["benefits"]

    let benefits: [String]

    init(_ parameters: Parameters) { benefits = parameters.codes("benefits") ?? [] }

    var needs: [Fact] { [.clientBenefits] }

    func judge(_ facts: Facts) -> Judgement {
        let found = (facts.codes(.clientBenefits) ?? []).filter(benefits.contains)
        if found.isEmpty { return .passes }
        return .finding([NamedFigure("benefits", .codes(found, list: "benefits"))])
    }
}
