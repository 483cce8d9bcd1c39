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
