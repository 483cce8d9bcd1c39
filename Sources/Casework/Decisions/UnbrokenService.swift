/// For how long a client has been in the service without a break.
package enum UnbrokenService {
    /// The longest gap between two periods that doesn't break the service, in days: a pause lasts a month at most.
    package static let longestGap = 31

    /// The first day of the chain of periods that leads to a new period; `start` itself when nothing leads to it.
    ///
    /// A period that never started is no part of the chain.
    package static func firstDay(leadingTo start: Day, periods: [ServicePeriod]) -> Day {
        let earlier = periods.filter { $0.milestones.endCause != .neverStarted && $0.days.first < start }
            .sorted { $0.days.first > $1.days.first }
        return earlier.reduce(start) { first, period in
            first - period.effectiveLastDay <= longestGap ? min(first, period.days.first) : first
        }
    }
}
