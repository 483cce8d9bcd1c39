/// One month of a period's service: whether days and hours grow as the client copes.
package struct ServiceTrend: Equatable, Sendable {
    package let month: Month
    package let days: Int
    package let minutes: Int
    /// The weeks of the month in which the client came.
    package let weeks: Int

    package init(month: Month, days: Int, minutes: Int, weeks: Int) {
        self.month = month
        self.days = days
        self.minutes = minutes
        self.weeks = weeks
    }

    /// Days a week in tenths.
    package var tenthsOfDaysPerWeek: Int { weeks == 0 ? 0 : (days * 10 + weeks / 2) / weeks }
    package var minutesPerDay: Int { days == 0 ? 0 : minutes / days }

    /// The months in which service was given, in order.
    package static func months(of records: [DayRecord]) -> [ServiceTrend] {
        let present = records.filter { $0.mark.state == .present && $0.kind.usesVoucher }
        return Dictionary(grouping: present, by: \.day.month).map { month, own in
            ServiceTrend(
                month: month, days: Set(own.map(\.day)).count, minutes: own.reduce(0) { $0 + $1.mark.minutes },
                weeks: Set(own.map(\.day.isoWeek)).count)
        }.sorted { $0.month < $1.month }
    }
}
