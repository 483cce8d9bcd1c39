/// `plan_required`: the service rests on a plan of a kind that is right for the client's benefit.
///
/// `by_benefit` is read in order: the first benefit the client receives decides; otherwise `kinds` are allowed.
struct PlanRequired: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("kinds", .codes), ParameterEntry("by_benefit", .codesByCode, required: false),
    ]
    static let figures = ["kind", "kinds"]

    let kinds: [String]
    let byBenefit: [CodesForCode]

    init(_ parameters: Parameters) {
        kinds = parameters.codes("kinds") ?? []
        byBenefit = parameters.codesByCode("by_benefit") ?? []
    }

    var needs: [Fact] { byBenefit.isEmpty ? [.planKind] : [.planKind, .clientBenefits] }

    func judge(_ facts: Facts) -> Judgement {
        let kind = facts.code(.planKind) ?? "none"
        let allowed = allowedKinds(for: facts.codes(.clientBenefits) ?? [])
        if allowed.contains(kind) { return .passes }
        return .finding([
            NamedFigure("kind", .codes([kind], list: "plan_kinds")),
            NamedFigure("kinds", .codes(allowed, list: "plan_kinds")),
        ])
    }

    private func allowedKinds(for benefits: [String]) -> [String] {
        byBenefit.first { benefits.contains($0.code) }?.allowed ?? kinds
    }
}
