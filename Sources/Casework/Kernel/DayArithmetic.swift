/// A day of the week, numbered as ISO 8601 numbers them: Monday is 1 and Sunday 7.
package enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday or Sunday.
    package var isWeekend: Bool { self >= .saturday }

    package static func < (lhs: Weekday, rhs: Weekday) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Day {
    /// The day of the week.
    package var weekday: Weekday {
        let sinceMonday = (ordinal + 3) % 7
        return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
    }

    /// The calendar month the day lies in.
    package var month: Month { Month(parts.year, parts.month) }

    /// The ISO 8601 week the day lies in; its year is the year of the week's Thursday.
    package var isoWeek: ISOWeek {
        let thursday = adding(days: 4 - weekday.rawValue)
        let year = thursday.parts.year
        return ISOWeek(year, (thursday - Day(year, 1, 1)) / 7 + 1)
    }

    /// The same numbered day so many months later (earlier when negative), or the last day of a month without it.
    ///
    /// 30 November and three months give 28 February, 29 in a leap year. Act 150/1930 § 3.
    package func date(monthsAfter months: Int) -> Day {
        let (target, number) = target(monthsAfter: months)
        return Day(target.year, target.number, number)
    }

    /// The last day of a period of so many months that begins on this day: 15 January and three end on 14 April.
    ///
    /// It is the day before the same numbered day of the last month; a month without that day ends the period on its
    /// own last day: three months from 30 November 2025 end on 28 February 2026. Zero months end the day before.
    package func endOfPeriod(months: Int) -> Day {
        let (target, number) = target(monthsAfter: months)
        guard number <= target.last.parts.day else { return target.last }
        return Day(target.year, target.number, number).adding(days: -1)
    }

    /// How many whole years have passed by `other`, 0 when it is earlier: the age of a person born on this day.
    ///
    /// Who is born on 29 February turns a year older on 1 March in a common year.
    package func fullYears(until other: Day) -> Int {
        let (birth, now) = (parts, other.parts)
        let passed = (now.month, now.day) >= (birth.month, birth.day)
        return max(0, now.year - birth.year - (passed ? 0 : 1))
    }

    /// The month so many months away, and the number this day would have there.
    private func target(monthsAfter months: Int) -> (month: Month, day: Int) {
        (month.adding(months: months), parts.day)
    }
}
