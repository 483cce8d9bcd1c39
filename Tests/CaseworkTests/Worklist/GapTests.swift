import Casework
import Testing

@Suite struct GapTests {
    @Test func `a client in service has the next agreed day as a step, and no gap`() throws {
        let reading = Fixture.read(Fixture.inService, on: Day(2024, 2, 2))
        #expect(reading.nextStep?.what == .serviceDay)
        #expect(reading.nextStep?.day == Day(2024, 2, 5))
        #expect(reading.nextStep?.owner == "Pajayhdistys ry")
        #expect(reading.gap == nil)
    }

    @Test func `nobody to answer for the client is a gap though the service goes on`() throws {
        var file = Fixture.inService
        file.ownWorkers = []
        #expect(Fixture.read(file, on: Day(2024, 2, 2)).gap?.reasons == [.noResponsiblePerson])
    }

    @Test func `a step that is past is no step`() throws {
        var file = Fixture.file
        file.referredOn = Day(2024, 1, 2)
        let gap = Fixture.read(file, on: Day(2024, 2, 2)).gap
        #expect(gap?.reasons == [.noNextStep])
        #expect(gap?.late.map(\.kind) == [.assessNeeds])
        #expect(Fixture.read(file, on: Day(2024, 2, 1)).gap == nil)
    }

    @Test func `a step further off than the rules allow is a gap that tells both days`() throws {
        var file = Fixture.assessed
        file.plans = [
            OpenCase.PlanState(
                id: ID(rawValue: "p"), kind: .activationPlan, meetingOn: Day(2024, 4, 15), publishedOn: nil,
                days: DateRange(Day(2024, 4, 15)...Day(2024, 10, 14)))
        ]
        let reasons = Fixture.read(file, on: Day(2024, 3, 1)).gap?.reasons
        #expect(reasons == [.tooFar(Day(2024, 4, 15), latest: Day(2024, 3, 31))])
    }

    @Test func `on the last day of a service whose end is written down the outcome is the next step`() throws {
        #expect(Fixture.kinds(Fixture.ended, on: Day(2024, 4, 30)).contains(.recordOutcome))
        #expect(!Fixture.kinds(Fixture.inService, on: Day(2024, 4, 30)).contains(.recordOutcome))
    }

    @Test func `a period whose last day has passed is to be ended before its feedback is missed`() throws {
        #expect(Fixture.kinds(Fixture.inService, on: Day(2024, 5, 2)).contains(.endPeriod))
        #expect(!Fixture.kinds(Fixture.ended, on: Day(2024, 5, 2)).contains(.endPeriod))
        #expect(!Fixture.kinds(Fixture.inService, on: Day(2024, 4, 30)).contains(.endPeriod))
    }

    @Test func `after the service there is an outcome to record, a contact to make and an end`() throws {
        var file = Fixture.ended
        let day = Day(2024, 5, 20)
        #expect(Fixture.kinds(file, on: day).contains(.recordOutcome))
        file.outcomes = [
            OpenCase.OutcomeState(
                period: ID(rawValue: "s"), code: "education", recordedOn: Day(2024, 5, 6),
                postContact: DateRange(Day(2024, 5, 30)...Day(2024, 7, 30)))
        ]
        #expect(!Fixture.kinds(file, on: day).contains(.recordOutcome))
        let contact = Fixture.read(file, on: day).tasks.first { $0.kind == .makePostContact }
        #expect(contact?.from == Day(2024, 5, 30))
        #expect(Fixture.read(file, on: day).gap == nil)
        file.contacts = [OpenCase.ContactState(kind: "post_contact", day: Day(2024, 6, 10))]
        let end = Fixture.read(file, on: Day(2024, 6, 11)).tasks.first { $0.kind == .closeOrBeginAnew }
        #expect(end?.due == Day(2024, 7, 10))
        #expect(!Fixture.kinds(file, on: Day(2024, 6, 11)).contains(.makePostContact))
    }
}
