/// `age_range`: the client's age on the first (or last) day of the period lies within the years given.
struct AgeRange: RuleCheck {
    static let parameters: [ParameterEntry] = [
        .count("min_years", required: false), .count("max_years", required: false),
        ParameterEntry("on", .code(["first_day", "last_day"]), required: false),
    ]
    static let figures = ["age", "min_years", "max_years", "day"]

    let years: Bounds
    let day: Fact

    init(_ parameters: Parameters) {
        years = Bounds(lowest: parameters.integer("min_years"), highest: parameters.integer("max_years"))
        day = parameters.code("on") == "last_day" ? .periodLastDay : .periodFirstDay
    }

    var needs: [Fact] { [.clientBirthDate, day] }
    var contradiction: String? { years.contradiction }

    func judge(_ facts: Facts) -> Judgement {
        guard let birth = facts.day(.clientBirthDate), let day = facts.day(day) else { return .notConcerned }
        let age = birth.fullYears(until: day)
        if years.contains(age) { return .passes }
        return .finding([
            NamedFigure("age", .integer(age)), NamedFigure("day", .day(day)),
            NamedFigure("min_years", .integer(years.lowest ?? 0)),
            NamedFigure("max_years", .integer(years.highest ?? 0)),
        ])
    }
}

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
