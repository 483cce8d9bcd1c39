/// `paying_statements`: each of the services running side by side has its own paying statement in force.
struct PayingStatements: RuleCheck {
    static let parameters: [ParameterEntry] = [.count("statements")]
    static let figures = ["statements", "found"]

    let needed: Int

    init(_ parameters: Parameters) { needed = parameters.integer("statements") ?? 0 }

    var needs: [Fact] { [.parallelActive, .parallelPayingStatements] }

    func judge(_ facts: Facts) -> Judgement {
        guard facts.flag(.parallelActive) == true, let found = facts.integer(.parallelPayingStatements) else {
            return .notConcerned
        }
        if found >= needed { return .passes }
        return .finding([NamedFigure("statements", .integer(needed)), NamedFigure("found", .integer(found))])
    }
}
