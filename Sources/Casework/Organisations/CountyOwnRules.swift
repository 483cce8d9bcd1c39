extension RuleSet {
    /// The rules with what the county has settled for itself: its lists in the place of the rulebook's, and its days
    /// where a rule's days are an assumption.
    package func settled(by settings: [CountySetting], on day: Day) -> RuleSet {
        if settings.isEmpty { return self }
        return with(settings: settings) { rule in
            guard rule.leavesDaysOpen, let own = settings.inForce(.leadTime, rule: rule.id, on: day),
                let days = own.days
            else { return rule }
            return rule.given(days: days, from: own.validFrom)
        }
    }

    /// The rules whose days the source doesn't state, which the county may set.
    package var openDays: [Rule] { allRules.filter(\.leavesDaysOpen) }

    /// What an absence is in the county's own words on the day; nil when it has set none.
    package func absenceText(on day: Day) -> Wording? { codes(of: "absence_text", on: day).first?.name }

    /// By what the county follows its providers on the day.
    package func measures(on day: Day) -> [CodeList.Code] { codes(of: "county_measures", on: day) }
}

extension Rule {
    /// The days that the rule gives or looks ahead; nil when it has none.
    package var days: Int? { parameters.integer("days") }

    fileprivate var leavesDaysOpen: Bool { isOpen && days != nil }

    /// The same rule with the county's own days, which the source doesn't state and the county has now settled.
    fileprivate func given(days: Int, from first: Day) -> Rule {
        var values = parameters.values
        values["days"] = .integer(days)
        let assumed = parameters.integer("days").map(String.init) ?? ""
        // A text that tells the assumed number tells the county's own instead.
        let renumbered = { (text: String) in
            assumed.isEmpty ? text : text.replacing(assumed, with: String(days))
        }
        return Rule(
            id: id, kind: kind, severity: severity, parameters: Parameters(values), appliesTo: appliesTo,
            exceptFor: exceptFor,
            citation: Citation(document: Self.countysOwn, paragraph: first.finnish),
            message: message.mapped(renumbered), title: title.mapped(renumbered), examples: examples, isOpen: true)
    }

    /// The source of what a county has settled for itself.
    private static let countysOwn = "Hyvinvointialueen oma määräys"
}

extension Day {
    /// The day as Finnish documents write it.
    fileprivate var finnish: String {
        let parts = description.split(separator: "-").compactMap { Int($0) }
        return parts.reversed().map(String.init).joined(separator: ".")
    }
}
