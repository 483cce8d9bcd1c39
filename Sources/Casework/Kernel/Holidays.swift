/// A Finnish holiday on its day.
package struct Holiday: Hashable, Sendable {
    /// The day it falls on.
    package let day: Day
    /// Which holiday it is.
    package let name: HolidayName

    /// Whether the law or only custom keeps the day free.
    package var type: HolidayType { name.type }
}

/// What makes a holiday a day off.
package enum HolidayType: String, Hashable, Sendable, Codable {
    /// A public holiday by law.
    case statutory
    /// An eve on which places are closed by custom; a provider may decide otherwise.
    case customary
}

/// The holidays of the Finnish year in their order.
package enum HolidayName: String, Hashable, Sendable, CaseIterable, Codable {
    case newYearsDay, epiphany, goodFriday, easterSunday, easterMonday, mayDay, ascensionDay, pentecost
    case midsummerEve, midsummerDay, allSaintsDay, independenceDay, christmasEve, christmasDay, boxingDay

    /// What makes it a day off: custom for the two eves, the law for the rest.
    package var type: HolidayType {
        switch self {
        case .midsummerEve, .christmasEve: .customary
        default: .statutory
        }
    }
}

/// The Finnish holidays as they have stood since 1992: Epiphany and Ascension Day on their own weekdays.
package enum Holidays {
    /// The holidays of a year in order, those at weekends too.
    package static func all(in year: Int) -> [Holiday] {
        DateRange(Day(year, 1, 1)...Day(year, 12, 31)).days.compactMap(holiday(on:))
    }

    /// The holidays that close a Monday-to-Friday place: those that fall on a weekday, customary eves included.
    package static func closures(in year: Int) -> [Holiday] {
        all(in: year).filter { !$0.day.weekday.isWeekend }
    }

    /// The holiday on a day, if any; when two meet (Ascension Day on 1 May), the one with the fixed date.
    package static func holiday(on day: Day) -> Holiday? {
        name(on: day).map { Holiday(day: day, name: $0) }
    }

    /// The weekdays from Monday to Friday in the range that no holiday closes; nil without an end.
    package static func openWeekdays(in range: DateRange) -> Int? {
        guard !range.isOpenEnded else { return nil }
        return range.days.count { !$0.weekday.isWeekend && name(on: $0) == nil }
    }

    /// Easter Sunday of a year by the Gregorian reckoning (Meeus, Jones and Butcher).
    package static func easterSunday(in year: Int) -> Day {
        let century = year / 100
        let golden = year % 19
        let moonShift = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
        let weekdayShift = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
        let late = (golden + 11 * epact + 22 * weekdayShift) / 451
        let count = epact + weekdayShift - 7 * late + 114
        return Day(year, count / 31, count % 31 + 1)
    }

    private static func name(on day: Day) -> HolidayName? {
        let (year, month, number) = day.parts
        switch (month, number) {
        case (1, 1): return .newYearsDay
        case (1, 6): return .epiphany
        case (5, 1): return .mayDay
        case (6, 19...25) where day.weekday == .friday: return .midsummerEve
        case (6, 20...26) where day.weekday == .saturday: return .midsummerDay
        case (10, 31), (11, 1...6): return day.weekday == .saturday ? .allSaintsDay : nil
        case (12, 6): return .independenceDay
        case (12, 24): return .christmasEve
        case (12, 25): return .christmasDay
        case (12, 26): return .boxingDay
        case (3...6, _): return movable(at: day - easterSunday(in: year))
        default: return nil
        }
    }

    /// The holiday so many days after Easter Sunday.
    private static func movable(at distance: Int) -> HolidayName? {
        switch distance {
        case -2: .goodFriday
        case 0: .easterSunday
        case 1: .easterMonday
        case 39: .ascensionDay
        case 49: .pentecost
        default: nil
        }
    }
}
