import Casework
import Testing

@Suite struct CaseReadingTests {
    let today = Day(2024, 3, 1)

    @Test func `a referral asks for a needs assessment, and the assessment for a plan`() throws {
        var file = Fixture.file
        file.referredOn = Day(2024, 2, 20)
        #expect(Fixture.kinds(file, on: today) == [.assessNeeds])
        #expect(Fixture.read(file, on: today).tasks.first?.due == Day(2024, 3, 21))
        file.papers = [
            OpenCase.Paper(
                id: ID(rawValue: "a"), kind: .needsAssessment, madeOn: Day(2024, 2, 26), sentOn: Day(2024, 2, 28))
        ]
        #expect(Fixture.kinds(file, on: today) == [.makePlan])
    }

    @Test func `an agreed meeting is the step until it is held, and then the plan is to be published`() throws {
        var file = Fixture.assessed
        file.plans = [
            OpenCase.PlanState(
                id: ID(rawValue: "p"), kind: .activationPlan, meetingOn: Day(2024, 3, 12), publishedOn: nil,
                days: DateRange(Day(2024, 3, 12)...Day(2024, 9, 11)))
        ]
        #expect(Fixture.kinds(file, on: today) == [.meetForPlan])
        #expect(Fixture.read(file, on: today).nextStep?.day == Day(2024, 3, 12))
        #expect(Fixture.kinds(file, on: Day(2024, 3, 13)) == [.publishPlan])
    }

    @Test func `a published plan asks for a decision, and a refusal for an end`() throws {
        var file = Fixture.planned
        #expect(Fixture.kinds(file, on: today) == [.decide])
        file.decisions = [
            OpenCase.DecisionState(
                id: ID(rawValue: "d"), serviceForm: "edistava", days: DateRange(Day(2024, 3, 1)...Day(2024, 5, 31)),
                approvedOn: today, isRefused: true)
        ]
        #expect(Fixture.kinds(file, on: today) == [.closeOrBeginAnew])
    }

    @Test func `T-01 the interim report is due three weeks before the end and the final two weeks after it`() throws {
        let reading = Fixture.read(Fixture.inService, on: today)
        let due = Dictionary(reading.tasks.map { ($0.kind, $0.due) }, uniquingKeysWith: min)
        #expect(due[.sendInterimReport] == Day(2024, 4, 9))
        #expect(due[.sendFinalReport] == Day(2024, 5, 14))
        #expect(reading.tasks.first { $0.kind == .sendInterimReport }?.citation == Fixture.citation)
        #expect(reading.tasks.first { $0.kind == .sendInterimReport }?.turn == .provider)
    }

    @Test func `a sent report asks for its delivery until both have it`() throws {
        var file = Fixture.inService
        let paper = OpenCase.Paper(
            id: ID(rawValue: "r"), kind: .interimReport, period: ID(rawValue: "s"), madeOn: Day(2024, 4, 8),
            sentOn: Day(2024, 4, 8), delivered: ["client"])
        file.papers.append(paper)
        #expect(Fixture.kinds(file, on: Day(2024, 4, 8)).contains(.deliverReport))
        #expect(!Fixture.kinds(file, on: Day(2024, 4, 8)).contains(.sendInterimReport))
        file.papers[file.papers.count - 1] = OpenCase.Paper(
            id: ID(rawValue: "r"), kind: .interimReport, period: ID(rawValue: "s"), madeOn: Day(2024, 4, 8),
            sentOn: Day(2024, 4, 8), delivered: ["client", "county"])
        #expect(!Fixture.kinds(file, on: Day(2024, 4, 8)).contains(.deliverReport))
    }

    @Test func `a final report that was never sent is missed however long the period has been over`() throws {
        var file = Fixture.ended
        file.papers = []
        #expect(Fixture.kinds(file, on: Day(2024, 12, 1)).contains(.sendFinalReport))
        file.periods[0].isFinalReportSent = true
        #expect(!Fixture.kinds(file, on: Day(2024, 12, 1)).contains(.sendFinalReport))
    }

    @Test func `a decision near its end asks to be renewed until another follows`() throws {
        var file = Fixture.inService
        let april = Day(2024, 4, 2)
        #expect(Fixture.read(file, on: april).tasks.first { $0.kind == .renewOrEnd }?.due == Day(2024, 4, 30))
        file.decisions.append(
            OpenCase.DecisionState(
                id: ID(rawValue: "d2"), serviceForm: "edistava", days: DateRange(Day(2024, 5, 1)...Day(2024, 7, 31)),
                approvedOn: april))
        #expect(!Fixture.kinds(file, on: april).contains(.renewOrEnd))
    }

    @Test func `T-22 three sick days ask for nothing and the fourth for a certificate`() throws {
        var file = Fixture.inService
        let monday = Day(2024, 2, 26)
        file.missedDays = (0..<3).map { Fixture.sick(monday.adding(days: $0)) }
        #expect(!Fixture.kinds(file, on: today).contains(.askCertificate))
        file.missedDays.append(Fixture.sick(monday.adding(days: 3)))
        let task = Fixture.read(file, on: today).tasks.first { $0.kind == .askCertificate }
        #expect(task?.due == Day(2024, 2, 29))
        #expect(task?.turn == .client)
    }

    @Test func `T-25 an absence asks for a notice to the payer until it is sent`() throws {
        var file = Fixture.inService
        file.missedDays = [Fixture.sick(Day(2024, 2, 27))]
        #expect(Fixture.read(file, on: today).tasks.first { $0.kind == .notifyPayer }?.due == Day(2024, 3, 5))
        file.contacts = [
            OpenCase.ContactState(kind: "kela_notice", day: Day(2024, 2, 28), about: Day(2024, 2, 27))
        ]
        #expect(!Fixture.kinds(file, on: today).contains(.notifyPayer))
    }

    @Test func `who stays away without a word is to be contacted the same day`() throws {
        var file = Fixture.inService
        file.missedDays = [
            OpenCase.MissedDay(
                period: ID(rawValue: "s"), day: Day(2024, 2, 28), cause: "unknown", isWithoutNotice: true)
        ]
        #expect(Fixture.read(file, on: today).tasks.first { $0.kind == .contactAfterNoShow }?.due == Day(2024, 2, 28))
        file.contacts = [OpenCase.ContactState(kind: "attempt", day: Day(2024, 2, 28), about: Day(2024, 2, 28))]
        #expect(!Fixture.kinds(file, on: today).contains(.contactAfterNoShow))
    }

    @Test func `T-19 a day that the provider cancelled asks for another time`() throws {
        var file = Fixture.inService
        file.missedDays = [
            OpenCase.MissedDay(
                period: ID(rawValue: "s"), day: Day(2024, 2, 28), isAbsence: false, cause: "provider_cancelled")
        ]
        #expect(Fixture.kinds(file, on: today).contains(.agreeReplacement))
        file.contacts = [
            OpenCase.ContactState(kind: "replacement_time", day: Day(2024, 2, 29), about: Day(2024, 2, 28))
        ]
        #expect(!Fixture.kinds(file, on: today).contains(.agreeReplacement))
    }
}
