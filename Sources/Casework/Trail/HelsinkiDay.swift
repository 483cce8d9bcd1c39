/// The instants between which a civil day of Helsinki lies.
package enum HelsinkiDay {
    /// The first instant of the day in UTC, ISO 8601: `2026-11-24T22:00:00.000Z`.
    package static func start(of day: Day) -> String {
        "\(day.adding(days: -1))T\(isSummer(day) ? "21" : "22"):00:00.000Z"
    }

    /// Whether the day begins in summer time: after the last Sunday of March, up to the last Sunday of October.
    static func isSummer(_ day: Day) -> Bool {
        let year = day.parts.year
        return lastSunday(of: Month(year, 3)) < day && day <= lastSunday(of: Month(year, 10))
    }

    static func lastSunday(of month: Month) -> Day {
        month.last.adding(days: -(month.last.weekday.rawValue % 7))
    }
}
