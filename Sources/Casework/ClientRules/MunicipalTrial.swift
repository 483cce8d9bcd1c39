/// `municipal_trial`: whether the municipal employment trial served the client, or else the state's office.
///
/// The trial was for those whose standing is one of `situations`, who live in one of `municipalities`, and who receive
/// one of `benefits`, are of foreign background, or are under `under_years`; it went on until `last_day`.
struct MunicipalTrial: RuleCheck {
    static let parameters: [ParameterEntry] = [
        ParameterEntry("last_day", .day), ParameterEntry("municipalities", .codes),
        ParameterEntry("situations", .codes), ParameterEntry("benefits", .codes), .count("under_years"),
    ]
    static let figures = ["age", "under_years", "benefits", "last_day"]

    let lastDay: Day
    let municipalities: [String]
    let situations: [String]
    let benefits: [String]
    let underYears: Int

    init(_ parameters: Parameters) {
        lastDay = parameters.day("last_day") ?? Day(9999, 12, 31)
        municipalities = parameters.codes("municipalities") ?? []
        situations = parameters.codes("situations") ?? []
        benefits = parameters.codes("benefits") ?? []
        underYears = parameters.integer("under_years") ?? 0
    }

    var needs: [Fact] { [.clientBirthDate, .clientMunicipality, .actDay] }

    func judge(_ facts: Facts) -> Judgement {
        guard let birth = facts.day(.clientBirthDate), let today = facts.day(.actDay), today <= lastDay else {
            return .notConcerned
        }
        let age = birth.fullYears(until: today)
        let municipality = facts.code(.clientMunicipality) ?? ""
        if !municipalities.contains(municipality) { return office(age) }
        guard let situation = facts.code(.clientJobSituation) else { return .unknown(.clientJobSituation) }
        if !situations.contains(situation) { return office(age) }
        let received = facts.codes(.clientBenefits)
        if age < underYears || (received ?? []).contains(where: benefits.contains)
            || facts.flag(.clientForeignBackground) == true
        {
            return .passes(values: [NamedValue(.employmentAuthority, .code("municipal_trial"))])
        }
        if received == nil { return .unknown(.clientBenefits) }
        if facts.flag(.clientForeignBackground) == nil { return .unknown(.clientForeignBackground) }
        return office(age)
    }

    private func office(_ age: Int) -> Judgement {
        .finding(
            [
                NamedFigure("age", .integer(age)), NamedFigure("under_years", .integer(underYears)),
                NamedFigure("benefits", .codes(benefits, list: "benefits")), NamedFigure("last_day", .day(lastDay)),
            ], values: [NamedValue(.employmentAuthority, .code("te_office"))])
    }
}
