import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct AcceptOrderTests {
    private let terms = OrderTerms(
        instructor: ID(rawValue: "u-instructor"), agreedStart: Day(2024, 1, 2), shopStewardNotified: Day(2023, 12, 20))

    @Test func `T-64 an accepted order names the instructor, the start and the notice to the shop steward`()
        async throws
    {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let before = try await world.entries(.write)
        _ = try await world.test.office.carryOut(
            AcceptOrder(PeriodWorld.period, version: 1, terms: terms), as: world.manager)
        let period = try await world.period()
        #expect(period.milestones.acceptedOn == Day(2023, 12, 22))
        #expect(period.milestones.agreedStartOn == Day(2024, 1, 2))
        #expect(period.milestones.shopStewardNotifiedOn == Day(2023, 12, 20))
        #expect(period.responsibleInstructorID == ID(rawValue: "u-instructor"))
        #expect(try await world.entries(.write) == before + 1)
    }

    @Test func `the named instructor is the client's responsible instructor from that day`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        _ = try await world.test.office.carryOut(
            AcceptOrder(PeriodWorld.period, version: 1, terms: terms), as: world.instructor)
        let workers = try await world.test.register.read {
            try $0.workers(of: PeriodWorld.client, on: Day(2023, 12, 22))
        }
        let instructor = workers.first { $0.duty == .responsibleInstructor }
        #expect(instructor?.userID == ID(rawValue: "u-instructor"))
        #expect(instructor?.validFrom == Day(2023, 12, 22))
    }

    @Test func `a person without the role can't be named, and nothing is written`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let wrong = OrderTerms(instructor: ID(rawValue: "u-manager"), agreedStart: Day(2024, 6, 1))
        await #expect {
            try await world.test.office.carryOut(
                AcceptOrder(PeriodWorld.period, version: 1, terms: wrong), as: world.manager)
        } throws: { error in
            guard case Refusal.invalid(let problems) = error else { return false }
            return problems.map(\.code) == ["instructor_not_in_force", "outside_period"]
        }
        #expect(try await world.period().milestones.acceptedOn == nil)
        #expect(try await world.period().version == 1)
    }

    @Test func `another provider's instructor and the own worker can't accept the order`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        for worker in [world.stranger, world.ownWorker] {
            await #expect {
                try await world.test.office.carryOut(
                    AcceptOrder(PeriodWorld.period, version: 1, terms: terms), as: worker)
            } throws: { error in
                guard case Refusal.notPermitted = error else { return false }
                return true
            }
        }
        #expect(try await world.entries(.refusal) == 2)
    }

    @Test func `an order accepted meanwhile by another is told as changed`() async throws {
        let world = try await PeriodWorld(today: Day(2023, 12, 22))
        let accept = AcceptOrder(PeriodWorld.period, version: 1, terms: terms)
        _ = try await world.test.office.carryOut(accept, as: world.manager)
        await #expect {
            try await world.test.office.carryOut(accept, as: world.instructor)
        } throws: { error in
            guard case Refusal.stale(current: 2) = error else { return false }
            return true
        }
    }
}
