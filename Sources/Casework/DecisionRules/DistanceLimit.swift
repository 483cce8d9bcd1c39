/// `distance_limit`: the provider is within the distance, or a permission rests on one of the grounds.
struct DistanceLimit: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_metres"), ParameterEntry("grounds", .codes)]
    static let figures = ["distance", "max_distance", "grounds"]

    let highest: Int
    let grounds: [String]

    init(_ parameters: Parameters) {
        highest = parameters.integer("max_metres") ?? 0
        grounds = parameters.codes("grounds") ?? []
    }

    var needs: [Fact] { [.providerDistanceM] }

    func judge(_ facts: Facts) -> Judgement {
        guard let metres = facts.integer(.providerDistanceM) else { return .notConcerned }
        if metres <= highest { return .passes }
        if let ground = facts.code(.providerDistanceGround), grounds.contains(ground) { return .passes }
        return .finding([
            NamedFigure("distance", .metres(metres)), NamedFigure("max_distance", .metres(highest)),
            NamedFigure("grounds", .codes(grounds, list: "distance_grounds")),
        ])
    }
}
