import Testing

@testable import Casework

@Suite struct MonthComputationTests {
    private static let rules = RuleSet(rulebooks: [
        rulebook(rules: [
            rule(.noshowUnitsPerMonth, ["units": .integer(1), "count_no_shows": .flag(true)], severity: .warn),
            rule(.certificateFromSickDay, ["after_days": .integer(3)], id: "sick", severity: .warn),
            rule(.daysPerWeek, ["max_days": .integer(4)], id: "week"),
            rule(.minutesPerDay, ["min_minutes": .integer(240), "max_minutes": .integer(360)], id: "day"),
            rule(.remoteShare, ["below_percent": .integer(100)], id: "remote"),
        ])
    ])
    private static let march = Month(2024, 3)

    private static func period(unit: ServiceUnit = .day, last: Day = Day(2024, 4, 30)) -> ServicePeriod {
        ServicePeriod(
            id: ID(rawValue: "p1"), decisionID: ID(rawValue: "d1"), clientID: ID(rawValue: "c1"),
            providerID: ID(rawValue: "o1"), serviceForm: "edistava", days: DateRange(Day(2024, 1, 1)...last),
            unit: unit, grantedUnits: 64, orderedOn: Day(2024, 1, 1))
    }

    private static func record(
        _ day: Day, _ mark: DayMark, _ kind: DayRecord.Kind = .serviceDay
    ) -> DayRecord {
        DayRecord(
            clientID: ID(rawValue: "c1"), day: day, periodID: ID(rawValue: "p1"), kind: kind, mark: mark,
            markedBy: ID(rawValue: "u"), markedAt: "")
    }

    private static func line(
        _ records: [DayRecord], cents: Int = 4_000, period: ServicePeriod = period(), units: Int = 64
    ) throws -> MonthLine {
        let voucher = Voucher(
            id: ID(rawValue: "v1"), decisionID: period.decisionID, clientID: period.clientID, number: "PS-1",
            serviceForm: "edistava", unit: period.unit, units: units, unitPrice: Money(cents: cents),
            value: Money(cents: cents * units), period: period.days)
        let computation = MonthComputation(month: march, today: Day(2024, 4, 2), rules: rules, forms: ["edistava"])
        return try #require(
            computation.line(
                .init(period: period, voucher: voucher, unitPrice: .zero, records: records)))
    }

    private static let missed = DayMark(.absent, cause: .unexplained, notice: .sameDay)

    @Test func `T-17 fourteen realised days and two missed ones are fifteen units`() throws {
        let present = (0..<14).map { Self.record(Day(2024, 3, 1).adding(days: $0 * 2), .present(300)) }
        let missed = [Day(2024, 3, 2), Day(2024, 3, 4)].map { Self.record($0, Self.missed) }
        let line = try Self.line((present + missed).sorted { $0.day < $1.day })
        #expect(line.realisedUnits == 14)
        #expect(line.unusedUnits == 1)
        #expect(line.amount == Money(cents: 60_000))
        #expect(line.flag(.unusedLeftOut)?.days == [Day(2024, 3, 4)])
    }

    @Test func `T-19 a day the provider cancelled is never billed`() throws {
        let line = try Self.line([
            Self.record(Day(2024, 3, 4), DayMark(.notArranged, cause: .providerCancelled))
        ])
        #expect(line.amount == .zero)
        #expect(line.flag(.providerCancelled)?.days == [Day(2024, 3, 4)])
    }

    @Test func `T-20 an introduction visit adds nothing to the line`() throws {
        let line = try Self.line([
            Self.record(Day(2024, 3, 4), .present(120), .introductionVisit),
            Self.record(Day(2024, 3, 5), .present(300)),
        ])
        #expect(line.realisedUnits == 1)
        #expect(line.amount == Money(cents: 4_000))
    }

    @Test func `after an early end only what was realised until then is billed`() throws {
        var period = Self.period()
        period.milestones.endedOn = Day(2024, 3, 10)
        let line = try Self.line(
            [Self.record(Day(2024, 3, 5), .present(300)), Self.record(Day(2024, 3, 12), Self.missed)], period: period)
        #expect(line.realisedUnits == 1)
        #expect(line.unusedUnits == 0)
        #expect(line.flag(.noVoucher)?.days == [Day(2024, 3, 12)])
    }

    @Test func `hours are billed by their minutes`() throws {
        let line = try Self.line(
            [
                Self.record(Day(2024, 3, 4), .present(90), .coachingHour),
                Self.record(Day(2024, 3, 5), .present(45), .coachingHour),
            ], cents: 6_200, period: Self.period(unit: .hour))
        #expect(line.realisedMinutes == 135)
        #expect(line.amount == Money(cents: 13_950))
    }

    @Test func `days of travel are those on which the client came, at most five a week`() throws {
        let week = (4...10).map { Self.record(Day(2024, 3, $0), .present(300)) }
        let remote = Self.record(Day(2024, 3, 12), .present(300, .remote))
        #expect(try Self.line(week + [remote]).travelDays == 5)
    }

    @Test func `the fourth sick day and a fifth day in a week are flagged at their days`() throws {
        let sick = DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)
        let line = try Self.line(
            (4...7).map { Self.record(Day(2024, 3, $0), sick) }
                + (11...15).map { Self.record(Day(2024, 3, $0), .present(300)) })
        #expect(line.flag(.certificateMissing)?.days == [Day(2024, 3, 7)])
        #expect(line.flag(.weekExceeded)?.days == [Day(2024, 3, 15)])
        #expect(line.absences.count == 4)
    }

    @Test func `T-34 a period whose every session was remote is flagged when it ends`() throws {
        let records = [4, 5].map { Self.record(Day(2024, 3, $0), .present(300, .remote)) }
        let line = try Self.line(records, period: Self.period(last: Day(2024, 3, 31)))
        #expect(line.flag(.onlyRemote) != nil)
        let mixed = try Self.line(
            records + [Self.record(Day(2024, 3, 6), .present(300))], period: Self.period(last: Day(2024, 3, 31)))
        #expect(mixed.flag(.onlyRemote) == nil)
    }

    @Test func `flags and absences are read back from their columns`() throws {
        let line = try Self.line(
            [Self.record(Day(2024, 3, 4), Self.missed), Self.record(Day(2024, 3, 5), Self.missed)])
        #expect(MonthLine.absences(from: line.absencesText) == line.absences)
        #expect(MonthLine.flags(from: line.flagsText) == line.flags)
    }
}
