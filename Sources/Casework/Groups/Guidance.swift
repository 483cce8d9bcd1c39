/// Individual talks and social guidance, counted as the rules count them.
extension [DayRecord] {
    /// Minutes of individual talk in the month.
    package func talkMinutes(in month: Month) -> Int {
        lazy.filter { $0.kind == .individualTalk && $0.mark.state == .present && $0.day.month == month }
            .reduce(0) { $0 + $1.mark.minutes }
    }

    /// Minutes of a kind within the days.
    package func minutes(of kind: DayRecord.Kind, in days: DateRange) -> Int {
        lazy.filter { $0.kind == kind && $0.mark.state == .present && days.contains($0.day) }
            .reduce(0) { $0 + $1.mark.minutes }
    }
}

extension Facts {
    /// What the rules about individual talks ask.
    package static func individualTalk(_ minutes: Int, _ serviceForm: String) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.monthIndividualTalkMinutes] = .integer(minutes)
        return facts
    }

    /// What the rules about guidance within a window ask.
    package static func guidance(individual: Int, social: Int, _ serviceForm: String) -> Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.guidanceIndividualMinutes] = .integer(individual)
        facts[.guidanceSocialMinutes] = .integer(social)
        return facts
    }
}
