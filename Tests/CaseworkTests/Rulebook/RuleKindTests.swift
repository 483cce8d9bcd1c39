import Testing

@testable import Casework

/// The kinds at their edges; the numbers of the rulebooks are tested with the rulebook files.
@Suite struct RuleKindTests {
    private func verdict(_ rule: Rule, _ given: [Fact: FactValue]) -> String {
        let assessment = assessed(rule, given)
        if let finding = assessment.findings.first { return finding.rule.severity.rawValue }
        return assessment.passed.isEmpty ? "silent" : "passes"
    }

    @Test(arguments: [
        (Day(2026, 4, 13), "block"), (Day(2026, 4, 14), "passes"), (Day(2026, 5, 14), "passes"),
        (Day(2026, 5, 15), "block"),
    ])
    func `a period of three to four months from 15 January ends 14 April to 14 May`(last: Day, expected: String) {
        let length = rule(.periodLengthMonths, ["min_months": .integer(3), "max_months": .integer(4)])
        #expect(
            verdict(length, [.periodFirstDay: .day(Day(2026, 1, 15)), .periodLastDay: .day(last)]) == expected)
    }

    @Test func `the age is taken on the first day of the period`() {
        let age = rule(.ageRange, ["min_years": .integer(18), "max_years": .integer(64)])
        let birth = FactValue.day(Day(2008, 3, 1))
        #expect(verdict(age, [.clientBirthDate: birth, .periodFirstDay: .day(Day(2026, 2, 28))]) == "block")
        #expect(verdict(age, [.clientBirthDate: birth, .periodFirstDay: .day(Day(2026, 3, 1))]) == "passes")
    }

    @Test func `the first benefit that is named decides the kind of the plan`() {
        let plan = rule(
            .planRequired,
            [
                "kinds": .codes([]),
                "by_benefit": .codesByCode([
                    CodesForCode(code: "subsidy", allowed: ["joint"]), CodesForCode(code: "aid", allowed: ["act"]),
                ]),
            ])
        #expect(verdict(plan, [.planKind: .code("act"), .clientBenefits: .codes(["aid"])]) == "passes")
        #expect(verdict(plan, [.planKind: .code("act"), .clientBenefits: .codes(["aid", "subsidy"])]) == "block")
        #expect(verdict(plan, [.planKind: .code("act"), .clientBenefits: .codes([])]) == "block")
    }

    @Test func `another decision that shares one day overlaps`() {
        let overlap = rule(.noOverlappingDecision)
        func given(_ otherLast: Day) -> [Fact: FactValue] {
            [
                .periodFirstDay: .day(Day(2026, 1, 1)), .periodLastDay: .day(Day(2026, 3, 31)),
                .decisionOtherFirstDays: .days([Day(2025, 10, 1)]), .decisionOtherLastDays: .days([otherLast]),
            ]
        }
        #expect(verdict(overlap, given(Day(2025, 12, 31))) == "passes")
        #expect(verdict(overlap, given(Day(2026, 1, 1))) == "block")
    }

    @Test func `a huge number of units is not multiplied past the end of numbers`() {
        let total = rule(.voucherTotal)
        #expect(
            verdict(total, [.voucherGrantedUnits: .integer(.max), .voucherUnitPrice: .integer(2)]) == "silent")
        let overlap = rule(.coachingNotDuringWork)
        #expect(
            verdict(
                overlap,
                [
                    .coachingStartMinute: .integer(.min), .coachingEndMinute: .integer(.max),
                    .workStartMinute: .integer(.min), .workEndMinute: .integer(.max),
                ]) != "")
    }

    @Test func `a day of work between two sick days breaks the run`() {
        let certificate = rule(.certificateFromSickDay, ["after_days": .integer(3)], severity: .warn)
        let scheduled = [Day(2026, 3, 2), Day(2026, 3, 4), Day(2026, 3, 5), Day(2026, 3, 9), Day(2026, 3, 11)]
        let four = Array(scheduled[0...3])
        let assessment = assessed(certificate, [.sickDays: .days(four), .scheduledDays: .days(scheduled)])
        #expect(assessment.day(.certificateDueDay) == Day(2026, 3, 9))
        let broken = [scheduled[0], scheduled[1], scheduled[3], scheduled[4]]
        #expect(verdict(certificate, [.sickDays: .days(broken), .scheduledDays: .days(scheduled)]) == "passes")
    }

    @Test func `a deadline that is met passes, one that is missed tells by how much`() {
        let final = rule(.reportDueAfterEnd, ["days": .integer(14)], severity: .warn)
        let end: [Fact: FactValue] = [.periodLastDay: .day(Day(2024, 4, 30))]
        #expect(assessed(final, end).day(.finalReportDue) == Day(2024, 5, 14))
        #expect(verdict(final, end) == "silent")
        let late = assessed(final, end.merging([.finalReportDeliveredDay: .day(Day(2024, 5, 15))]) { $1 })
        #expect(late.integer(.finalReportDaysLate) == 1 && late.findings.count == 1)
        #expect(verdict(final, end.merging([.actDay: .day(Day(2024, 5, 14))]) { $1 }) == "passes")
    }

    @Test func `bounds that cross are told as a contradiction`() {
        #expect(DaysPerWeek(Parameters(["min_days": .integer(5), "max_days": .integer(4)])).contradiction != nil)
        #expect(DaysPerWeek(Parameters(["max_days": .integer(4)])).contradiction == nil)
        #expect(DaysPerWeek(Parameters([:])).contradiction != nil)
    }
}
