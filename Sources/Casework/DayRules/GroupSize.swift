/// `group_size`: clients in a group, the newcomer counted.
struct GroupSize: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("max_clients")]
    static let figures = ["clients", "max_clients"]

    let highest: Int

    init(_ parameters: Parameters) { highest = parameters.integer("max_clients") ?? 0 }

    var needs: [Fact] { [.groupSize] }

    func judge(_ facts: Facts) -> Judgement {
        guard let clients = facts.integer(.groupSize) else { return .notConcerned }
        if clients <= highest { return .passes }
        return .finding([
            NamedFigure("clients", .integer(clients)), NamedFigure("max_clients", .integer(highest)),
        ])
    }
}
