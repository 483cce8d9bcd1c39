import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OutcomeTests {
    private static var ended: ServicePeriod.Milestones {
        var done = ServicePeriod.Milestones.underway(from: Day(2022, 9, 1))
        done.endedOn = Day(2022, 11, 30)
        done.endCause = .completed
        return done
    }

    private func world(today: Day = Day(2022, 12, 1)) async throws -> PeriodWorld {
        try await PeriodWorld(
            today: today, rulebook: "paijat-hame-2022", form: "kuntouttava_tyotoiminta",
            days: Day(2022, 9, 1)...Day(2022, 11, 30), milestones: Self.ended)
    }

    @Test func `T-40 a service that ended 30 November is followed up from 30 December to 28 February`() async throws {
        let world = try await world()
        _ = try await world.test.office.carryOut(
            RecordOutcome(PeriodWorld.period, code: "work_trial", effectiveOn: Day(2022, 12, 1)), as: world.ownWorker)
        let outcome = try await world.test.register.read { try $0.outcomes(of: PeriodWorld.client) }.first
        #expect(outcome?.postContact == DateRange(Day(2022, 12, 30)...Day(2023, 2, 28)))
        #expect(outcome?.isOpenMarket == false)
    }

    @Test func `a work trial isn't open-market work, and a code of no list is refused`() async throws {
        let world = try await world()
        for (code, open, problem) in [
            ("work_trial", true, Problem("isOpenMarket", "not_open_market")),
            ("moon", false, Problem("code", "choose")),
        ] {
            await #expect {
                try await world.test.office.carryOut(
                    RecordOutcome(
                        PeriodWorld.period, code: code, effectiveOn: Day(2022, 12, 1), isOpenMarket: open),
                    as: world.instructor)
            } throws: { error in
                guard case Refusal.invalid(let problems) = error else { return false }
                return problems == [problem]
            }
        }
        #expect(try await world.test.register.read { try $0.outcomes(of: PeriodWorld.client) }.isEmpty)
    }

    @Test func `the contact after the service is written down by the own worker alone`() async throws {
        let world = try await world(today: Day(2023, 1, 10))
        let contact = RecordPostContact(
            PeriodWorld.client, contactOn: Day(2023, 1, 10), result: .goingWell, text: "Työkokeilu jatkuu")
        await #expect {
            try await world.test.office.carryOut(contact, as: world.instructor)
        } throws: { error in
            guard case Refusal.notPermitted = error else { return false }
            return true
        }
        _ = try await world.test.office.carryOut(contact, as: world.ownWorker)
        let followUp = try await world.test.office.ask(OpenFollowUp(PeriodWorld.client), as: world.ownWorker)
        #expect(followUp.contacts.map(\.result) == ["going_well"])
        #expect(followUp.window?.days == DateRange(Day(2022, 12, 30)...Day(2023, 2, 28)))
    }

    @Test func `a client stays open after the period until the own worker closes the file`() async throws {
        let world = try await world()
        let open = try await world.test.register.read { try $0.client(PeriodWorld.client) }
        #expect(open?.closedOn == nil)
        _ = try await world.test.office.carryOut(
            CloseClient(PeriodWorld.client, version: 1, closedOn: Day(2022, 12, 1)), as: world.ownWorker)
        let closed = try await world.test.register.read { try $0.client(PeriodWorld.client) }
        #expect(closed?.closedOn == Day(2022, 12, 1))
        #expect(closed?.version == 2)
    }

    @Test func `a client isn't closed while a period is live`() async throws {
        let world = try await PeriodWorld(today: Day(2024, 3, 1), milestones: .underway(from: Day(2024, 1, 2)))
        await #expect {
            try await world.test.office.carryOut(
                CloseClient(PeriodWorld.client, version: 1, closedOn: Day(2024, 3, 1)), as: world.ownWorker)
        } throws: { error in
            guard case Refusal.conflict("period_live") = error else { return false }
            return true
        }
        #expect(try await world.test.register.read { try $0.client(PeriodWorld.client) }?.closedOn == nil)
    }
}
