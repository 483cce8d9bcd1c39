package import Casework

/// Days, ranges, weeks and months as one language writes them.
extension Format {
    /// A day with its year: 19.11.2026, in English 19 Nov 2026.
    package func day(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return isEnglish ? "\(number) \(shortMonth(month)) \(year)" : "\(number).\(month).\(year)"
    }

    /// A day of a year that is known: 19.11., in Swedish 19.11, in English 19 Nov.
    package func shortDay(_ day: Day) -> String {
        let (_, month, number) = day.parts
        return isEnglish ? "\(number) \(shortMonth(month))" : "\(number).\(month)" + (language == .sv ? "" : ".")
    }

    /// The weekday's two or three letters: to, in Swedish to, in English Thu.
    package func weekday(_ day: Day) -> String {
        let names =
            switch language {
            case .fi, .easyFinnish: ["ma", "ti", "ke", "to", "pe", "la", "su"]
            case .sv: ["må", "ti", "on", "to", "fr", "lö", "sö"]
            case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            }
        let index = day.weekday.rawValue - 1
        return names.indices.contains(index) ? names[index] : ""
    }

    /// A day with its weekday and year: to 19.11.2026.
    package func dayWithWeekday(_ day: Day) -> String {
        weekday(day) + Self.space + self.day(day)
    }

    /// A day with its weekday, its year known: to 19.11.
    package func shortDayWithWeekday(_ day: Day) -> String {
        weekday(day) + Self.space + shortDay(day)
    }

    /// The first and last day with one year when they share it: 17.8.–11.12.2026; without an end 17.8.2026–.
    package func range(_ range: DateRange) -> String {
        guard let last = range.last else { return day(range.first) + "–" }
        if last == range.first { return day(last) }
        let isOneYear = last.parts.year == range.first.parts.year
        let first = isOneYear ? shortDay(range.first) : day(range.first)
        return first + (isEnglish ? " – " : "–") + day(last)
    }

    /// A month by its name and year: marraskuu 2026.
    package func month(_ month: Month) -> String {
        let names =
            switch language {
            case .fi, .easyFinnish: Self.finnishMonths
            case .sv: Self.swedishMonths
            case .en: Self.englishMonths
            }
        return (names.indices.contains(month.number - 1) ? names[month.number - 1] : "") + " \(month.year)"
    }

    /// A week by its number: vk 47, sv v 47, en week 47.
    package func week(_ week: ISOWeek) -> String {
        let sign =
            switch language {
            case .fi, .easyFinnish: "vk"
            case .sv: "v."
            case .en: "week"
            }
        return sign + Self.space + String(week.number)
    }

    /// A sum of money: 3 072,00 €.
    package func money(_ money: Money) -> String {
        self.money(cents: money.cents)
    }

    /// Minutes as hours: 4,25.
    package func hours(_ minutes: Minutes) -> String {
        hours(minutes: minutes.value)
    }

    /// Minutes as hours with the unit: 4,25 h.
    package func hoursWithUnit(_ minutes: Minutes) -> String {
        hoursWithUnit(minutes: minutes.value)
    }

    /// An hour and minute of the day: 14.32, in English 14:32.
    package func clock(hour: Int, minute: Int) -> String {
        "\(hour)" + (isEnglish ? ":" : ".") + (minute < 10 ? "0" : "") + "\(minute)"
    }

    private func shortMonth(_ month: Int) -> String {
        let index = month - 1
        return Self.englishMonths.indices.contains(index) ? String(Self.englishMonths[index].prefix(3)) : ""
    }

    private static let finnishMonths = [
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu",
        "lokakuu", "marraskuu", "joulukuu",
    ]
    private static let swedishMonths = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Format {
    /// A day as it is typed into a field in every language: 19.11.2026.
    package func typed(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return "\(number).\(month).\(year)"
    }
}
