/// The letters of the week grid: a shorthand for the marks that are made most often.
package enum DayLetter: String, Sendable, CaseIterable {
    /// Ill, by the client's own word.
    case sick = "S"
    /// Ill, with a certificate.
    case certified = "T"
    /// An absence that was agreed on.
    case agreed = "L"
    /// The provider cancelled.
    case provider = "P"
    /// Didn't come, or cancelled on the same day.
    case missed = "E"
    /// Nothing was held: a holiday or a break.
    case notHeld = "A"
    /// The day was changed to another.
    case swapped = "V"

    /// The letter under which a mark is shown; nil for a day of presence.
    package init?(_ mark: DayMark) {
        switch (mark.state, mark.cause) {
        case (.present, _): return nil
        case (.swapped, _): self = .swapped
        case (.notArranged, .providerCancelled): self = .provider
        case (.notArranged, _): self = .notHeld
        case (.absent, .ownSickness): self = mark.certificateOn == nil ? .sick : .certified
        case (.absent, .unexplained): self = .missed
        case (.absent, _): self = .agreed
        }
    }

    /// The mark that the letter stands for on a day.
    ///
    /// - Parameter today: the day a certificate counts as delivered on when it is marked now
    package func mark(on day: Day, today: Day) -> DayMark {
        switch self {
        case .sick: DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        case .certified: DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay, certificateOn: max(day, today))
        case .agreed: DayMark(.absent, cause: .agreedOther, notice: .beforeTheDay)
        case .provider: DayMark(.notArranged, cause: .providerCancelled)
        case .missed: DayMark(.absent, cause: .unexplained)
        case .notHeld: DayMark(.notArranged, cause: Holidays.holiday(on: day) == nil ? .pause : .holiday)
        case .swapped: DayMark(.swapped)
        }
    }
}

/// How what was typed in a cell reads.
package enum DayTyped: Equatable, Sendable {
    case empty
    /// Minutes of presence.
    case hours(Int, DayMark.Mode)
    case letter(DayLetter)
    /// The name of what is wrong, worded as `problem.<code>`.
    case wrong(String)

    /// The most minutes that a cell takes.
    package static let mostMinutes = 480

    /// Reads hours in quarters, `5`, `4,25`, `4.25`, with `e` behind them for remote service, or one letter.
    package init(_ text: String) {
        let typed = text.trimmed
        if typed.isEmpty {
            self = .empty
        } else if let letter = DayLetter(rawValue: typed.uppercased()) {
            self = .letter(letter)
        } else {
            let isRemote = typed.lowercased().hasSuffix("e")
            self = Self.hours(isRemote ? String(typed.dropLast()).trimmed : typed, isRemote ? .remote : .onSite)
        }
    }

    private static func hours(_ text: String, _ mode: DayMark.Mode) -> DayTyped {
        let isNumber = text.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == 44 || $0 == 46 || $0 == 58 }
        guard isNumber, text.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else { return .wrong("day_cell") }
        guard let minutes = Minutes.parsed(text)?.value else {
            let whole = text.prefix { $0 != "," && $0 != "." && $0 != ":" }
            return .wrong(whole.count > 1 ? "day_too_long" : "day_quarters")
        }
        if minutes == 0 { return .wrong("day_zero") }
        if minutes > mostMinutes { return .wrong("day_too_long") }
        return minutes.isMultiple(of: 15) ? .hours(minutes, mode) : .wrong("day_quarters")
    }
}
