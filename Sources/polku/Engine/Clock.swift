import Foundation
import Casework
import Procedures

/// The clock of the program: Helsinki's civil date and the instant in UTC.
struct Clock: Sendable {
    /// A fixed civil date for demonstrations and tests; nil when the day is the real one.
    let fixed: Day?

    func moment() -> Moment {
        let now = Date()
        return Moment(today: fixed ?? Self.day(of: now), timestamp: Self.instant(now))
    }

    func instant(secondsFromNow seconds: Int) -> String {
        Self.instant(Date().addingTimeInterval(TimeInterval(seconds)))
    }

    private static func day(of date: Date) -> Day {
        let offset = TimeZone(identifier: "Europe/Helsinki")?.secondsFromGMT(for: date) ?? 7_200
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + offset
        return Day(ordinal: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    private static func instant(_ date: Date) -> String {
        let millis = Int((date.timeIntervalSince1970 * 1_000).rounded(.down))
        let (seconds, rest) = (millis / 1_000, millis % 1_000)
        let time = seconds % 86_400
        let clock = [time / 3_600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let padded = String(String(1_000 + rest).dropFirst())
        return "\(Day(ordinal: seconds / 86_400))T\(clock.joined(separator: ":")).\(padded)Z"
    }
}

/// New identities: UUIDs of version 7, which sort by the time they were made.
enum Identities {
    @Sendable static func new() -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let millis = UInt64(Date().timeIntervalSince1970 * 1_000)
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: millis >> (8 * UInt64(5 - index))) }
        var generator = SystemRandomNumberGenerator()
        for index in 6..<16 { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
        bytes[6] = 0x70 | (bytes[6] & 0x0f)
        bytes[8] = 0x80 | (bytes[8] & 0x3f)
        let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let ends = [8, 12, 16, 20, 32]
        var parts: [Substring] = []
        var start = 0
        for end in ends {
            parts.append(hex.dropFirst(start).prefix(end - start))
            start = end
        }
        return parts.joined(separator: "-")
    }
}
