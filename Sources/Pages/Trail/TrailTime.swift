package import Casework
import Foundation

/// An instant of the trail as a reader in Finland writes it.
package struct TrailTime: Sendable {
    package let day: Day
    let hour: Int
    let minute: Int

    /// - Parameter instant: UTC, ISO 8601 with milliseconds: `2026-11-25T09:00:00.000Z`
    package init?(_ instant: String) {
        let parts = instant.split { "T:.Z".contains($0) }.map(String.init)
        guard parts.count >= 3, let utcDay = Day(parts[0]), let hours = Int(parts[1]), let minutes = Int(parts[2]),
            (0..<24).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        // The ordinal of 1.1.1970 is 0, as Unix time counts.
        let moment = utcDay.ordinal * 86_400 + hours * 3_600 + minutes * 60
        let offset = TimeZone(identifier: "Europe/Helsinki")?
            .secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment))) ?? 7_200
        let local = moment + offset
        let ordinal = Int((Double(local) / 86_400).rounded(.down))
        day = Day(ordinal: ordinal)
        hour = (local - ordinal * 86_400) / 3_600
        minute = (local - ordinal * 86_400) / 60 % 60
    }

    /// "to 19.11. klo 11.18", with the year "19.11.2026 klo 11.18".
    package func worded(_ words: Words, withYear: Bool = false) -> String {
        let date = withYear ? words.format.day(day) : words.format.shortDayWithWeekday(day)
        return words.text("trail.at", ["day": date, "time": words.format.clock(hour: hour, minute: minute)])
    }
}
