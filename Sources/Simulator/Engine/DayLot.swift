import Casework
import Procedures

/// What an agreed day of a client turns out to be: by dice that fall alike every time.
struct DayLot {
    let mark: DayMark

    init(_ life: Life, _ stay: Stay, on day: Day) {
        var dice = Dice("day", String(life.number), day.description)
        var week = Dice("week", String(life.number), day.isoWeek.description)
        if Holidays.holiday(on: day) != nil {
            mark = DayMark(.notArranged, cause: .holiday)
        } else if week.happens(2) {
            mark = DayMark(.absent, cause: .ownSickness, notice: .sameDay)
        } else if dice.happens(1) {
            mark = DayMark(.notArranged, cause: .providerCancelled)
        } else if dice.happens(life.attendance) {
            let isRemote = life.number.isMultiple(of: 5) && dice.happens(8)
            mark = .present(stay.minutes, isRemote ? .remote : .onSite)
        } else {
            mark = Self.absence(&dice)
        }
    }

    private static func absence(_ dice: inout Dice) -> DayMark {
        switch dice.roll(100) {
        case ..<45: DayMark(.absent, cause: .ownSickness, notice: dice.happens(50) ? .sameDay : .beforeTheDay)
        case ..<57: DayMark(.absent, cause: .childSickness, notice: .sameDay)
        case ..<66: DayMark(.absent, cause: .jobInterview, notice: .beforeTheDay)
        case ..<82: DayMark(.absent, cause: .agreedOther, notice: .beforeTheDay)
        case ..<90: DayMark(.absent, cause: .unexplained, notice: .sameDay)
        default: DayMark(.absent, cause: .unexplained, notice: .notAtAll)
        }
    }
}
