/// `multiagency_criteria`: the joint employment service is open by days of benefit, or by age and unemployment.
struct MultiagencyCriteria: RuleCheck {
    static let parameters: [ParameterEntry] = [
        .count("benefit_days"), .count("adult_years"), .count("adult_months"), .count("young_months"),
    ]
    static let figures = ["age", "months", "days", "benefit_days", "needed_months"]

    let benefitDays: Int
    let adultYears: Int
    let adultMonths: Int
    let youngMonths: Int

    init(_ parameters: Parameters) {
        benefitDays = parameters.integer("benefit_days") ?? 0
        adultYears = parameters.integer("adult_years") ?? 0
        adultMonths = parameters.integer("adult_months") ?? 0
        youngMonths = parameters.integer("young_months") ?? 0
    }

    var needs: [Fact] { [.clientBirthDate, .actDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let birth = facts.day(.clientBirthDate), let today = facts.day(.actDay) else { return .notConcerned }
        let days = facts.integer(.clientSubsidyDays)
        let months = facts.integer(.clientUnemployedMonths)
        let age = birth.fullYears(until: today)
        let needed = age >= adultYears ? adultMonths : youngMonths
        if let days, days >= benefitDays { return .passes }
        if let months, months >= needed { return .passes }
        guard let months else { return .unknown(.clientUnemployedMonths) }
        return .finding([
            NamedFigure("age", .integer(age)), NamedFigure("months", .integer(months)),
            NamedFigure("days", .integer(days ?? 0)), NamedFigure("benefit_days", .integer(benefitDays)),
            NamedFigure("needed_months", .integer(needed)),
        ])
    }
}
