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
