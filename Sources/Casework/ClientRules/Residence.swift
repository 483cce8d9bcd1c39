/// `residence`: the client lives in the county given by its code.
struct Residence: RuleCheck {
    static let parameters: [ParameterEntry] = [ParameterEntry("county", .code([]))]
    static let figures = ["county", "home_county"]

    let county: String

    init(_ parameters: Parameters) { county = parameters.code("county") ?? "" }

    var needs: [Fact] { [.clientHomeCounty] }

    func judge(_ facts: Facts) -> Judgement {
        let home = facts.code(.clientHomeCounty) ?? ""
        if home == county { return .passes }
        return .finding([
            NamedFigure("county", .codes([county], list: "counties")),
            NamedFigure("home_county", .codes([home], list: "counties")),
        ])
    }
}
