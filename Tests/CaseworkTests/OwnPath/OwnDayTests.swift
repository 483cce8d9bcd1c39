import Casework
import Testing

@Suite struct OwnDayTests {
    private static let today = Day(2026, 11, 25)

    private static let period = ServicePeriod(
        id: ID(rawValue: "p"), decisionID: ID(rawValue: "d"), clientID: ID(rawValue: "c"),
        providerID: ID(rawValue: "o"), serviceForm: "edistava",
        days: DateRange(Day(2026, 11, 2)...Day(2026, 12, 18)), unit: .day, grantedUnits: 20,
        orderedOn: Day(2026, 10, 20),
        patterns: [.init(validFrom: Day(2026, 11, 2), weekdays: [.monday, .wednesday], minutes: 300)])

    private static func days(_ marked: [OwnDay], _ range: ClosedRange<Day>) -> [OwnDay] {
        OwnDay.days(in: DateRange(range), marked: marked, periods: [period], today: today)
    }

    @Test func `an agreed day is ahead, and once past it is not marked until somebody marks it`() {
        let days = Self.days([], Day(2026, 11, 23)...Day(2026, 11, 30))
        #expect(
            days == [
                OwnDay(Day(2026, 11, 23), .unmarked), OwnDay(Day(2026, 11, 25), .ahead(minutes: 300)),
                OwnDay(Day(2026, 11, 30), .ahead(minutes: 300)),
            ])
    }

    @Test func `what is marked stands over what was agreed, and a swap adds the day it names`() {
        let days = Self.days(
            [
                OwnDay(Day(2026, 11, 23), .present(minutes: 240)),
                OwnDay(Day(2026, 11, 25), .swapped(to: Day(2026, 11, 27))),
            ], Day(2026, 11, 23)...Day(2026, 11, 27))
        #expect(
            days.map(\.state) == [
                .present(minutes: 240), .swapped(to: Day(2026, 11, 27)), .ahead(minutes: 0),
            ])
    }

    @Test func `two marks on one day are one day of both`() {
        let days = Self.days(
            [
                OwnDay(Day(2026, 11, 23), .present(minutes: 240)), OwnDay(Day(2026, 11, 23), .present(minutes: 60)),
                OwnDay(Day(2026, 11, 23), .notArranged),
            ], Day(2026, 11, 23)...Day(2026, 11, 23))
        #expect(days == [OwnDay(Day(2026, 11, 23), .present(minutes: 300))])
    }
}
