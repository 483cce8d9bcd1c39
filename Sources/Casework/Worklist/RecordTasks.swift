extension OpenCase {
    /// A week in which the client came, and whether feedback of it has been written down.
    package struct FeedbackWeek: Equatable, Sendable {
        package let period: ID<ServicePeriod>
        package let week: ISOWeek
        /// The first day of the week on which the client came.
        package let cameOn: Day
        package let isGiven: Bool

        package init(period: ID<ServicePeriod>, week: ISOWeek, cameOn: Day, isGiven: Bool) {
            self.period = period
            self.week = week
            self.cameOn = cameOn
            self.isGiven = isGiven
        }

        /// How many weeks back a missing feedback is still asked for.
        package static let weeksBack = 4
    }
}

/// The weekly feedback that a rulebook promises the client, for each week in which they came.
extension CaseReading {
    var recordTasks: [WorkTask] {
        file.feedbackWeeks.compactMap { week in
            guard let period = file.periods.first(where: { $0.id == week.period }), !period.didNeverStart,
                let (rule, citation) = rules.feedback(for: period.serviceForm)
            else { return nil }
            var facts = Facts()
            facts[.serviceForm] = .code(period.serviceForm)
            facts[.weekFeedbackGiven] = .flag(week.isGiven)
            guard case .finding = rule.check.judge(facts).verdict else { return nil }
            return provider(
                .giveWeeklyFeedback, period, due: week.cameOn.lastOfWeek, cause: week.cameOn, citation,
                place: .client(file.client))
        }
    }
}

extension Day {
    /// The Sunday of the day's week.
    fileprivate var lastOfWeek: Day { adding(days: 7 - weekday.rawValue) }
}
