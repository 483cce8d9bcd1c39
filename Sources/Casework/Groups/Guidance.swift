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

/// The windows of so many months into which a period is cut from its start, for counting guidance.
package struct GuidanceWindow: Equatable, Sendable {
    package let days: DateRange

    /// The window that holds the day; nil before the start.
    package init?(from start: Day, months: Int, on day: Day) {
        guard day >= start, months > 0 else { return nil }
        var first = start
        var count = 0
        while first.endOfPeriod(months: months) < day {
            count += months
            first = start.date(monthsAfter: count)
        }
        days = DateRange(first...first.endOfPeriod(months: months))
    }
}
