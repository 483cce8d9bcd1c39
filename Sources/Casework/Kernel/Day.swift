/// A calendar day, without a clock or a time zone.
///
/// Decisions, vouchers and rules are dated by the day; an instant belongs to the audit trail only. What comes from
/// outside is read with `init?(_:)` or `valid(_:_:_:)` and lies in years 1…9999; arithmetic may step past those
/// years, but is held within ±4 000 000 days of 1970, so that no number can overflow.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let ordinal: Int

    /// The day so many days after 1970-01-01, held within ±4 000 000.
    package init(ordinal: Int) { self.ordinal = min(max(ordinal, -4_000_000), 4_000_000) }

    /// A day known to exist, as in a constant of the code; an impossible part is moved to the nearest possible one.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        let year = min(max(year, -8_000), 12_000)
        let month = min(max(month, 1), 12)
        let day = min(max(day, 1), Day.length(ofMonth: month, in: year))
        self.init(ordinal: Day.ordinal(year, month, day))
    }

    /// The day by its parts, or nil when there is no such day in years 1…9999.
    package static func valid(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1...9_999).contains(year), (1...12).contains(month),
            day >= 1, day <= length(ofMonth: month, in: year)
        else { return nil }
        return Day(ordinal: ordinal(year, month, day))
    }

    package static func < (lhs: Day, rhs: Day) -> Bool { lhs.ordinal < rhs.ordinal }

    /// The number of days from `rhs` to `lhs`; negative when `lhs` is the earlier.
    package static func - (lhs: Day, rhs: Day) -> Int { lhs.ordinal - rhs.ordinal }

    /// The day so many days later, or earlier when negative.
    package func adding(days: Int) -> Day {
        Day(ordinal: ordinal + min(max(days, -8_000_000), 8_000_000))
    }

    /// The number of days from this day to `other`; 0 for the same day, negative when `other` is earlier.
    package func days(until other: Day) -> Int { other - self }

    /// Year, month (1…12) and day of the month of the Gregorian calendar.
    package var parts: (year: Int, month: Int, day: Int) {
        let z = ordinal + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The number of days in a month (1…12) of a year.
    static func length(ofMonth month: Int, in year: Int) -> Int {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: leap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Counts the days since 1970-01-01 by 400-year eras that begin on the first of March.
    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Day: LosslessStringConvertible {
    /// Reads `yyyy-MM-dd`, four, two and two digits; nil for anything else and for a day that doesn't exist.
    package init?(_ iso: String) {
        var iso = iso
        let parts = iso.withUTF8 { bytes -> (Int, Int, Int)? in
            guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
                let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
                let number = Day.number(bytes[8..<10])
            else { return nil }
            return (year, month, number)
        }
        guard let (year, month, number) = parts, let day = Day.valid(year, month, number) else { return nil }
        self = day
    }

    /// The number that ASCII digits write; nil when one isn't a digit. A register's rows hold many days, so this is
    /// done without making strings.
    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 48)
        }
        return number
    }

    /// The day as `yyyy-MM-dd`.
    package var description: String {
        let (year, month, day) = parts
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws { self = try decoder.lossless("day") }
    package func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}

extension Decoder {
    /// Reads a value that is written as its own text.
    func lossless<Value: LosslessStringConvertible>(_ what: String) throws -> Value {
        let container = try singleValueContainer()
        guard let value = Value(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(what)")
        }
        return value
    }
}

extension Encoder {
    /// Writes a value as its own text.
    func lossless(_ value: some LosslessStringConvertible) throws {
        var container = singleValueContainer()
        try container.encode(value.description)
    }
}
