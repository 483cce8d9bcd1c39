import Casework
import Testing

@Suite struct SuggestedUnitsTests {
    private static let mondayToThursday: [Weekday] = [.monday, .tuesday, .wednesday, .thursday]

    @Test func `T-07 a Monday-to-Thursday rhythm gives 52 days in the first quarter of 2024, one of them a holiday`() {
        let suggested = SuggestedUnits(
            period: DateRange(Day(2024, 1, 1)...Day(2024, 3, 31)), weekdays: Self.mondayToThursday,
            minutesPerDay: 360, unit: .day)
        #expect(suggested?.days == 52)
        #expect(suggested?.units == 52)
        #expect(suggested?.weeks == 13)
        #expect(suggested?.holidays.map(\.day) == [Day(2024, 1, 1)])
    }

    @Test func `hours are what the days hold, in whole hours`() {
        let suggested = SuggestedUnits(
            period: DateRange(Day(2024, 2, 5)...Day(2024, 2, 18)), weekdays: [.tuesday], minutesPerDay: 75, unit: .hour)
        #expect(suggested?.days == 2)
        #expect(suggested?.units == 2)
        let huge = SuggestedUnits(
            period: DateRange(Day(2024, 2, 5)...Day(2024, 2, 18)), weekdays: [.tuesday], minutesPerDay: .max,
            unit: .hour)
        #expect(huge?.units == 48)
    }

    @Test func `nothing is suggested without a rhythm, without an end or for more than ten years`() {
        let days = DateRange(Day(2024, 1, 1)...Day(2024, 3, 31))
        #expect(SuggestedUnits(period: days, weekdays: [], minutesPerDay: 360, unit: .day) == nil)
        #expect(
            SuggestedUnits(
                period: DateRange(from: Day(2024, 1, 1)), weekdays: [.monday], minutesPerDay: 360, unit: .day) == nil)
        let long = DateRange(Day(2024, 1, 1)...Day(2040, 1, 1))
        #expect(SuggestedUnits(period: long, weekdays: [.monday], minutesPerDay: 360, unit: .day) == nil)
    }

    @Test func `a voucher's value is the granted units times the price, and nothing when that is beyond all money`() {
        var terms = Decision.Terms(
            serviceForm: "kartoittava", period: DateRange(Day(2024, 1, 1)...Day(2024, 3, 31)), daysPerWeek: 4,
            minutesPerDay: 360, weekdays: Self.mondayToThursday, unit: .day, grantedUnits: 52,
            unitPrice: Money(cents: 4_000))
        #expect(terms.value == Money(cents: 208_000))
        terms.grantedUnits = .max
        #expect(terms.value == nil)
    }
}

@Suite struct UnbrokenServiceTests {
    @Test func `periods a month apart at most are one unbroken service, one that never started is none`() {
        let start = Day(2024, 9, 1)
        let first = Self.period(Day(2023, 9, 1)...Day(2023, 12, 31))
        let second = Self.period(Day(2024, 1, 31)...Day(2024, 4, 30))
        var third = Self.period(Day(2024, 5, 1)...Day(2024, 8, 31))
        #expect(UnbrokenService.firstDay(leadingTo: start, periods: [first, second, third]) == Day(2023, 9, 1))
        #expect(UnbrokenService.firstDay(leadingTo: start, periods: [first, third]) == Day(2024, 5, 1))
        third.milestones.endCause = .neverStarted
        #expect(UnbrokenService.firstDay(leadingTo: start, periods: [first, second, third]) == start)
    }

    private static func period(_ days: ClosedRange<Day>) -> ServicePeriod {
        ServicePeriod(
            id: ID(rawValue: "\(days.lowerBound)"), decisionID: ID(rawValue: "d"), clientID: ID(rawValue: "c"),
            providerID: ID(rawValue: "p"), serviceForm: "edistava", days: DateRange(days), unit: .day,
            grantedUnits: 50, orderedOn: days.lowerBound)
    }
}
