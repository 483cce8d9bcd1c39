package import Casework
package import Register

/// Lets a period rest for a time: no days are agreed while it rests, and after the longest pause it is ended.
package struct PausePeriod: Procedure {
    package static let action = Action.pausePeriod
    package let period: ID<ServicePeriod>
    package let version: Int
    package let firstDay: Day
    /// The last day; nil for the longest that the rules allow.
    package let lastDay: Day?
    package let reason: String
    /// Whether findings that only warn have been read and passed by.
    package let passesWarnings: Bool

    package init(
        _ period: ID<ServicePeriod>, version: Int, firstDay: Day, lastDay: Day?, reason: String,
        passesWarnings: Bool = false
    ) {
        self.period = period
        self.version = version
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reason = reason
        self.passesWarnings = passesWarnings
    }

    package var subject: Subject { .period(period) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let period = try act.period(period, version: version, for: Self.action, in: register)
        try act.mustAllow(.pause, period)
        let rules = try act.rules(for: period, in: register).about(.pauseMaxMonths)
        let longest = rules.check(period.pauseFacts(DateRange(from: firstDay))).day(.pauseLastDay)
        let end = lastDay ?? longest.map { min($0, period.effectiveLastDay) } ?? period.effectiveLastDay
        let days = try days(to: end, in: period)
        let findings = rules.check(period.pauseFacts(days)).findings
        let mustStop = findings.contains { $0.severity == .block } || !passesWarnings
        if !findings.isEmpty, mustStop { throw Refusal.againstRules(findings) }
        try act.save(period, in: register)
        try register.insert(
            ServicePeriod.Pause(days: days, reason: reason), id: act.newID(), of: period.id)
        return Done()
    }

    private func days(to end: Day, in period: ServicePeriod) throws -> DateRange {
        var problems: [Problem] = []
        if reason.isEmpty { problems.append(Problem("reason", "required")) }
        if firstDay < period.days.first || firstDay > period.effectiveLastDay {
            problems.append(Problem("firstDay", "outside_period"))
        } else if end > period.effectiveLastDay {
            problems.append(Problem("lastDay", "outside_period"))
        } else if end < firstDay {
            problems.append(Problem("lastDay", "before_first_day"))
        }
        if problems.isEmpty, let days = DateRange(first: firstDay, last: end) {
            if !period.pauses.contains(where: { $0.days.overlaps(days) }) { return days }
            problems.append(Problem("firstDay", "pauses_overlap"))
        }
        throw Refusal.invalid(problems)
    }
}
