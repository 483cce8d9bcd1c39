import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct FeedbackTests {
    private static let last = Day(2024, 4, 30)

    private static func world(today: Day = last) async throws -> PeriodWorld {
        try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
    }

    private static func record(_ entries: [FeedbackEntry], version: Int = 1) -> RecordFeedback {
        RecordFeedback(PeriodWorld.period, version: version, entries: entries)
    }

    @Test func `the end asks for the provider's own feedback on the client until its questions are answered`()
        async throws
    {
        let world = try await Self.world()
        let office = world.test.office
        let open = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(open.steps.contains(.feedback))
        #expect(open.questions[.provider]?.map(\.code) == ["progress", "suitability", "cooperation"])
        for answers in [[:], ["progress": ""], ["invented": "Hyvin"]] {
            let refused = await refusal {
                _ = try await office.carryOut(
                    Self.record([FeedbackEntry(.provider, .electronic, on: Self.last, answers: answers)]),
                    as: world.instructor)
            }
            #expect(refused?.problems == ["providerFeedbackOn:feedback_unanswered"])
        }
        _ = try await office.carryOut(
            Self.record([
                FeedbackEntry(.provider, .electronic, on: Self.last, answers: ["progress": "Rytmi löytyi."])
            ]), as: world.instructor)
        let file = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.feedback.map(\.answers) == [["progress": "Rytmi löytyi."]])
        let ending = Ending(cause: .completed, endedOn: Self.last)
        let flagged = await refusal {
            _ = try await office.carryOut(
                EndPeriod(PeriodWorld.period, version: 2, ending: ending), as: world.instructor)
        }
        guard case .againstRules(let findings) = flagged else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["client-feedback"])
    }

    @Test func `a client's feedback comes from the paper form once, with the day it was given`() async throws {
        let world = try await Self.world()
        let paper = FeedbackEntry(.client, .paper, on: Day(2024, 4, 26), answers: ["benefit": "Sain rytmin."])
        _ = try await world.test.office.carryOut(Self.record([paper]), as: world.instructor)
        let again = await refusal {
            _ = try await world.test.office.carryOut(Self.record([paper], version: 2), as: world.instructor)
        }
        #expect(again?.problems == ["clientFeedbackOn:feedback_given"])
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.period.milestones.clientFeedbackOn == Day(2024, 4, 26))
        #expect(file.feedback.map(\.mode) == [.paper])
        let stranger = await refusal {
            _ = try await world.test.office.carryOut(Self.record([paper], version: 2), as: world.stranger)
        }
        #expect(stranger?.isForWantOfGround == true)
    }

    @Test func `the client answers the county's questions in the service when it is about to end, and only then`()
        async throws
    {
        let test = try await TestOffice(today: Day(2026, 12, 7), rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        let give = GiveOwnFeedback(of: TestOwnClient.user, answers: ["support": "Anneli kuunteli."])
        let early = TestOffice(test, today: Day(2026, 11, 25))
        let aino = try await test.worker("aino")
        let refused = await refusal { _ = try await early.office.carryOut(give, as: aino) }
        guard case .notFound = refused else { return #expect(Bool(false)) }
        #expect(try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: aino).asksFeedback)
        _ = try await test.office.carryOut(give, as: aino)
        let given = try await test.register.read { try $0.feedback(on: TestOwnClient.period) }
        #expect(given.map(\.mode) == [.electronic])
        #expect(given.map(\.answers) == [["support": "Anneli kuunteli."]])
        #expect(try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: aino).asksFeedback == false)
    }
}
