/// What was agreed with a client instead of a day that the provider cancelled (Sääntökirja, luku 3).
///
/// A provider may cancel only when a substitute for its worker wouldn't suit the client, and tells the client at once.
package struct Replacement: Equatable, Sendable {
    /// The day agreed instead.
    package let newDay: Day
    package let toldClientOn: Day
    /// Why a substitute wouldn't have suited the client.
    package let whyNoSubstitute: String

    package init(newDay: Day, toldClientOn: Day, whyNoSubstitute: String) {
        self.newDay = newDay
        self.toldClientOn = toldClientOn
        self.whyNoSubstitute = whyNoSubstitute
    }

    /// What can't stand of it, for a day cancelled in a period.
    package func problems(insteadOf day: Day, in period: ServicePeriod, today: Day) -> [Problem] {
        var problems: [Problem] = []
        if newDay == day || !period.days.contains(newDay) || newDay > period.effectiveLastDay {
            problems.append(Problem("new_day", "outside_period"))
        }
        if toldClientOn > today { problems.append(Problem("told_client_on", "not_in_future")) }
        if whyNoSubstitute.isEmpty { problems.append(Problem("no_substitute", "no_substitute_required")) }
        return problems
    }
}
