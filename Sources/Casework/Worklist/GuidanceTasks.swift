extension OpenCase {
    /// An individual talk or a stretch of social guidance that was given.
    package struct GuidanceState: Equatable, Sendable {
        package let period: ID<ServicePeriod>
        package let day: Day
        package let isSocial: Bool
        package let minutes: Int

        package init(period: ID<ServicePeriod>, day: Day, isSocial: Bool = false, minutes: Int) {
            self.period = period
            self.day = day
            self.isSocial = isSocial
            self.minutes = minutes
        }

        /// How far back guidance is read: the longest window that a rule counts in, in days.
        package static let daysBack = 190
    }
}

/// The guidance that a rulebook promises the client by the end of the month or of the window.
extension CaseReading {
    var guidanceTasks: [WorkTask] {
        livePeriods.flatMap { period -> [WorkTask] in
            guard let started = period.startedOn, started <= day else { return [] }
            return rules.guidance(for: period.serviceForm).compactMap { rule, citation in
                rule.kind == .individualTalkMinutesPerMonth
                    ? talk(rule, citation, period, from: started) : guidance(rule, citation, period, from: started)
            }
        }
    }

    private func talk(
        _ rule: Rule, _ citation: CitedRule, _ period: OpenCase.PeriodState, from started: Day
    ) -> WorkTask? {
        let month = day.month.range
        let facts = Facts.individualTalk(minutes(period, in: month, social: false), period.serviceForm)
        guard case .finding = rule.check.judge(facts).verdict else { return nil }
        let due = min(month.last ?? day, period.lastDay)
        return provider(
            .holdIndividualTalk, period, due: due, cause: max(month.first, started), citation,
            place: .client(file.client))
    }

    /// A window that the service doesn't last to the end of promises nothing yet.
    private func guidance(
        _ rule: Rule, _ citation: CitedRule, _ period: OpenCase.PeriodState, from started: Day
    ) -> WorkTask? {
        guard let least = rule.parameters.integer("min_minutes"), least > 0,
            let months = rule.parameters.integer("months"),
            let window = GuidanceWindow(from: started, months: months, on: day)?.days, let last = window.last,
            last <= period.lastDay
        else { return nil }
        let facts = Facts.guidance(
            individual: minutes(period, in: window, social: false),
            social: minutes(period, in: window, social: true), period.serviceForm)
        guard case .finding = rule.check.judge(facts).verdict else { return nil }
        return provider(
            .giveGuidance, period, due: last, cause: window.first, citation, place: .client(file.client))
    }

    private func minutes(_ period: OpenCase.PeriodState, in days: DateRange, social: Bool) -> Int {
        file.guidance.filter { $0.period == period.id && $0.isSocial == social && days.contains($0.day) }
            .reduce(0) { $0 + $1.minutes }
    }
}
