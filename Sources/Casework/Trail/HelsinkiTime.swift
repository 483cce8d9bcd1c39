/// An instant as the clock on a wall in Helsinki shows it.
package struct HelsinkiTime: Equatable, Sendable {
    package let day: Day
    /// Minutes since midnight, 0–1439.
    package let minutes: Int

    package init(day: Day, minutes: Int) {
        self.day = day
        self.minutes = minutes
    }

    /// - Parameter instant: UTC, ISO 8601: `2026-11-25T09:00:00.000Z`; nil when it is none
    package init?(_ instant: String) {
        guard let utc = Self.utc(instant) else { return nil }
        let year = Day(ordinal: Int((Double(utc) / 1_440).rounded(.down))).parts.year
        let local = utc + (Self.isSummer(utc: utc, year: year) ? 180 : 120)
        self.day = Day(ordinal: Int((Double(local) / 1_440).rounded(.down)))
        minutes = local - self.day.ordinal * 1_440
    }

    /// The instant in UTC, ISO 8601. A time that the clocks skip in March counts as the hour after.
    package var instant: String {
        let local = day.ordinal * 1_440 + minutes
        let isSummer = Self.isSummer(utc: local - 180, year: day.parts.year)
        return Self.instant(utc: local - (isSummer ? 180 : 120))
    }

    /// The time so many minutes later by the clock of UTC.
    package func adding(minutes: Int) -> HelsinkiTime? {
        guard let now = Self.utc(instant) else { return nil }
        return HelsinkiTime(Self.instant(utc: now + minutes))
    }

    private static func utc(_ instant: String) -> Int? {
        let parts = instant.split { "T:.Z".contains($0) }.map(String.init)
        guard parts.count >= 3, let day = Day(parts[0]), let hour = Int(parts[1]), let minute = Int(parts[2]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return day.ordinal * 1_440 + hour * 60 + minute
    }

    private static func instant(utc: Int) -> String {
        let date = Day(ordinal: Int((Double(utc) / 1_440).rounded(.down)))
        let rest = utc - date.ordinal * 1_440
        return "\(date)T\(two(rest / 60)):\(two(rest % 60)):00.000Z"
    }

    /// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01.00 UTC.
    private static func isSummer(utc: Int, year: Int) -> Bool {
        let begins = HelsinkiDay.lastSunday(of: Month(year, 3)).ordinal * 1_440 + 60
        let ends = HelsinkiDay.lastSunday(of: Month(year, 10)).ordinal * 1_440 + 60
        return begins <= utc && utc < ends
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
