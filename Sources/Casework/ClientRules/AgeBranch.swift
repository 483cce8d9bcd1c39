/// `age_branch`: which branch of the rule the client belongs to; with neither benefit the branch doesn't help.
struct AgeBranch: RuleCheck {
    static let parameters: [ParameterEntry] = [
        .count("limit_years"), ParameterEntry("benefits", .codes),
    ]
    static let figures = ["limit_years", "age", "benefits"]

    let limit: Int
    let benefits: [String]

    init(_ parameters: Parameters) {
        limit = parameters.integer("limit_years") ?? 0
        benefits = parameters.codes("benefits") ?? []
    }

    var needs: [Fact] { [.clientBirthDate, .periodFirstDay, .clientUnemployed, .clientBenefits] }

    func judge(_ facts: Facts) -> Judgement {
        guard let birth = facts.day(.clientBirthDate), let first = facts.day(.periodFirstDay) else {
            return .notConcerned
        }
        let age = birth.fullYears(until: first)
        let branch = NamedValue(.ageBranch, .code(age < limit ? "under_limit" : "limit_or_over"))
        let received = facts.codes(.clientBenefits) ?? []
        if facts.flag(.clientUnemployed) == true, received.contains(where: benefits.contains) {
            return .passes(values: [branch])
        }
        return .finding(
            [
                NamedFigure("limit_years", .integer(limit)), NamedFigure("age", .integer(age)),
                NamedFigure("benefits", .codes(benefits, list: "benefits")),
            ], values: [branch])
    }
}
