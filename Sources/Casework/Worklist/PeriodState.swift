extension OpenCase {
    /// How far a service period has come on the day.
    package struct PeriodState: Equatable, Sendable {
        package let id: ID<ServicePeriod>
        package let decision: ID<Decision>
        package let provider: ID<Organisation>
        package let providerName: String
        package let serviceForm: String
        package let days: DateRange
        package let orderedOn: Day
        package var acceptedOn: Day?
        package var agreedStartOn: Day?
        package var startedOn: Day?
        package var contractMadeOn: Day?
        package var endedOn: Day?
        package var clientFeedbackOn: Day?
        package var providerFeedbackOn: Day?
        package var didNeverStart = false
        /// Whether a final report has been sent; of a period long over, this alone is known of its reports.
        package var isFinalReportSent = false
        /// Since when its provider is suspended or ended; nil while it may go on.
        package var providerHaltedOn: Day?
        /// The responsible instructor; nil until the order is accepted.
        package var instructorID: ID<UserAccount>?
        package var instructorName: String?
        /// The last day on which the one named was an instructor of the provider; nil while they are.
        package var instructorLeftOn: Day?
        /// The day of the latest hand-over that the own worker hasn't confirmed; nil when there is none.
        package var handedOverOn: Day?
        /// Whether the place of service has been written down.
        package var hasPlacement = false
        /// The agreed weekdays in force on the day.
        package var weekdays: [Weekday] = []
        /// The pause in force on the day, or the next one.
        package var pause: DateRange?

        package init(
            id: ID<ServicePeriod>, decision: ID<Decision>, provider: ID<Organisation>, providerName: String,
            serviceForm: String, days: DateRange, orderedOn: Day
        ) {
            self.id = id
            self.decision = decision
            self.provider = provider
            self.providerName = providerName
            self.serviceForm = serviceForm
            self.days = days
            self.orderedOn = orderedOn
        }

        /// The last day of service: the early end when there is one.
        package var lastDay: Day {
            let last = days.last ?? days.first
            return endedOn.map { min($0, last) } ?? last
        }

        /// How long after its end the documents of a period are still read one by one, in days.
        package static let daysOfPapers = 90

        /// Whether service is given or still to come on the day.
        func isAlive(on day: Day) -> Bool { !didNeverStart && day <= lastDay }

        /// Whether the service has ended, or its end has been written down and only its last day is left.
        func isOver(on day: Day) -> Bool { !isAlive(on: day) || endedOn != nil }

        /// The next agreed day of service from `day` on; nil when none is left, or no rhythm is agreed.
        package func nextServiceDay(from day: Day) -> Day? {
            guard let begins = startedOn ?? agreedStartOn else { return nil }
            var next = max(day, begins)
            while next <= lastDay {
                if weekdays.contains(next.weekday), pause.map({ !$0.contains(next) }) ?? true,
                    Holidays.holiday(on: next) == nil
                {
                    return next
                }
                next = next.adding(days: 1)
            }
            return nil
        }
    }
}
