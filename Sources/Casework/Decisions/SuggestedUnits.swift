/// How many units a weekly rhythm gives within a period: a suggestion to the worker, who grants them.
///
/// Holidays are not taken away, because no source says that they should be; they are told beside the number.
package struct SuggestedUnits: Equatable, Sendable {
    /// Days of the rhythm in the period, holidays among them.
    package let days: Int
    /// Calendar weeks that the period touches.
    package let weeks: Int
    /// The weekday holidays that fall on days of the rhythm.
    package let holidays: [Holiday]
    /// Days, or the whole hours that those days hold.
    package let units: Int

    /// Nil when the rhythm has no days, or the period is without an end or longer than ten years.
    package init?(period: DateRange, weekdays: [Weekday], minutesPerDay: Int?, unit: ServiceUnit) {
        guard !weekdays.isEmpty, let length = period.dayCount, length <= 3_653, let last = period.last else {
            return nil
        }
        let counted = period.days.filter { weekdays.contains($0.weekday) }
        let mondays = [period.first, last].map { $0.adding(days: 1 - $0.weekday.rawValue) }
        days = counted.count
        weeks = (mondays[1] - mondays[0]) / 7 + 1
        holidays = counted.compactMap(Holidays.holiday(on:)).filter { !$0.day.weekday.isWeekend }
        units = unit == .day ? counted.count : counted.count * min(minutesPerDay ?? 0, 1_440) / 60
    }
}
