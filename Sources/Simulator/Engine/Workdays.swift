import Casework

extension Day {
    /// This day, or the next on which offices are open.
    var workday: Day {
        var day = self
        while day.weekday.isWeekend || Holidays.holiday(on: day) != nil { day = day.adding(days: 1) }
        return day
    }

    /// This day, or the last before it on which offices are open.
    var workdayBefore: Day {
        var day = self
        while day.weekday.isWeekend || Holidays.holiday(on: day) != nil { day = day.adding(days: -1) }
        return day
    }

    /// The open day about so many days later.
    func workday(after days: Int) -> Day { adding(days: days).workday }

    /// This day when it is a Monday, or the next one.
    var monday: Day { weekday == .monday ? self : isoWeek.next.monday }
}
