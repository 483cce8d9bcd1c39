import Casework
import Testing

/// The numeric cases of the worked examples that a rule decides, by their numbers: reports, guidance, moving on.
@Suite struct WorkedExamplePathTests {
    @Test func `T-01 the interim report of a period ending 30 April is due 9 April`() {
        let assessment = RulebookShelf.assess(
            savo,
            [
                .serviceForm: .code("edistava"), .periodFirstDay: .day(Day(2024, 1, 1)),
                .periodLastDay: .day(Day(2024, 4, 30)),
            ])
        #expect(assessment.day(.interimReportDue) == Day(2024, 4, 9))
    }

    @Test func `T-02 a due day on a Sunday isn't moved`() {
        let assessment = RulebookShelf.assess(savo, [.periodLastDay: .day(Day(2024, 3, 31))])
        #expect(assessment.day(.interimReportDue) == Day(2024, 3, 10))
        #expect(Day(2024, 3, 10).weekday == .sunday)
    }

    @Test func `T-04 a final report delivered 15 May for a period ending 30 April is a day late`() {
        let assessment = RulebookShelf.assess(
            savo, [.periodLastDay: .day(Day(2024, 4, 30)), .finalReportDeliveredDay: .day(Day(2024, 5, 15))])
        #expect(assessment.integer(.finalReportDaysLate) == 1)
        #expect(assessment.findings.contains { $0.rule.id == "final-report-due" })
    }

    @Test func `T-05 a report without a paper copy to the client is delivered to one of two`() {
        let finding = RulebookShelf.assess(savo, [.reportRecipients: .codes(["county"])]).findings.first
        #expect(finding?.message.fi.contains("1/2") == true)
    }

    @Test func `T-26 five and a half hours of social guidance are half an hour short`() {
        let assessment = RulebookShelf.assess(
            pyhajoki, [.serviceForm: .code("osa_3"), .guidanceSocialMinutes: .integer(120 + 90 + 120)])
        #expect(assessment.integer(.guidanceShortMinutes) == 30)
        #expect(assessment.severity == .warn)
    }

    @Test func `T-28 half an hour of individual talk in a month is told`() {
        let half = RulebookShelf.assess(savo, [.monthIndividualTalkMinutes: .integer(30)])
        let two = RulebookShelf.assess(savo, [.monthIndividualTalkMinutes: .integer(120)])
        #expect(half.findings.contains { $0.rule.id == "individual-talk" })
        #expect(two.findings.isEmpty)
    }

    @Test(
        arguments: [
            (30, nil, 300, true), (30, 12, nil, true), (30, 11, 299, false), (24, 6, nil, true), (24, 5, nil, false),
        ] as [(Int, Int?, Int?, Bool)])
    func `T-32 joint employment service opens by benefit days or by age and unemployment`(
        age: Int, months: Int?, days: Int?, opens: Bool
    ) {
        var given: [Fact: FactValue] = [
            .clientBirthDate: .day(Day(2022 - age, 1, 1)), .actDay: .day(Day(2022, 6, 1)),
        ]
        given[.clientUnemployedMonths] = months.map(FactValue.integer)
        given[.clientSubsidyDays] = days.map(FactValue.integer)
        let assessment = RulebookShelf.assess(hame, given)
        #expect(assessment.passed.contains { $0.rule.id == "multiagency" } == opens)
        #expect(assessment.findings.contains { $0.rule.id == "multiagency" } == !opens)
    }

    @Test func `T-34 a period of remote sessions only is refused`() {
        let all: [Fact: FactValue] = [.periodSessions: .integer(12), .periodRemoteSessions: .integer(12)]
        let part: [Fact: FactValue] = [.periodSessions: .integer(12), .periodRemoteSessions: .integer(11)]
        #expect(RulebookShelf.isBlocked(savo, all) && !RulebookShelf.isBlocked(savo, part))
    }

    @Test func `T-35 coaching during work is refused in Pohjois-Savo and allowed in Päijät-Häme`() {
        let given: [Fact: FactValue] = [
            .coachingStartMinute: .integer(600), .coachingEndMinute: .integer(660), .workStartMinute: .integer(540),
            .workEndMinute: .integer(900),
        ]
        #expect(RulebookShelf.isBlocked(savo, given) && !RulebookShelf.isBlocked(hame, given))
    }

    @Test func `T-37 a coach without the additional consent has no ground`() {
        let given: [Fact: FactValue] = [
            .serviceForm: .code("tuettu_tyohonvalmennus"),
            .consentsParties: .codes(["provider", "employment_authority"]),
        ]
        #expect(RulebookShelf.isBlocked(hame, given))
    }

    @Test func `T-38 a pause from 1 December ends by 31 December`() {
        let open = RulebookShelf.assess(hame, [.pauseFirstDay: .day(Day(2022, 12, 1))])
        #expect(open.day(.pauseLastDay) == Day(2022, 12, 31))
        let longer: [Fact: FactValue] = [
            .pauseFirstDay: .day(Day(2022, 12, 1)), .pauseLastDay: .day(Day(2023, 1, 2)),
        ]
        #expect(RulebookShelf.isBlocked(hame, longer))
    }

    @Test func `T-40 after an end on 30 November the contact is due from 30 December to 28 February`() {
        let assessment = RulebookShelf.assess(hame, [.serviceEndedDay: .day(Day(2022, 11, 30))])
        #expect(assessment.day(.postContactFrom) == Day(2022, 12, 30))
        #expect(assessment.day(.postContactTo) == Day(2023, 2, 28))
    }

    @Test func `T-41 a second coaching period follows the one that ended 30 November`() {
        #expect(Day(2022, 9, 5).days(until: Day(2022, 11, 30)) + 1 == 87)
        let assessment = RulebookShelf.assess(hame, [.previousPeriodLastDay: .day(Day(2022, 11, 30))])
        #expect(assessment.day(.nextPeriodFirstDay) == Day(2022, 12, 1))
        #expect(assessment.day(.nextPeriodLastDay) == Day(2023, 2, 28))
    }

    @Test func `T-43 kulukorvaus is 9 euros a day attended`() {
        for id in ["soite", hame] {
            let assessment = RulebookShelf.assess(id, [.monthAttendedDays: .integer(10)])
            #expect(assessment.integer(.expenseReimbursementCents) == 9_000)
        }
    }

    @Test(arguments: [(3, Day(2024, 4, 15)), (6, Day(2024, 7, 15))])
    func `T-44 the implementation plan is updated at the agreed interval`(months: Int, due: Day) {
        let assessment = RulebookShelf.assess(
            pyhajoki,
            [
                .implementationPlanMadeDay: .day(Day(2024, 1, 15)),
                .implementationPlanIntervalMonths: .integer(months),
            ])
        #expect(assessment.day(.nextReviewDue) == due)
    }

    @Test func `T-67 closing without feedback of client and provider is told`() {
        let given: [Fact: FactValue] = [
            .closingClientFeedbackAsked: .flag(false), .closingProviderFeedbackGiven: .flag(false),
        ]
        #expect(RulebookShelf.assess(savo, given).findings.map(\.rule.id) == ["client-feedback", "provider-feedback"])
    }
}
