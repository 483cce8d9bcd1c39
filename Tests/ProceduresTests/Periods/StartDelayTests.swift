import Casework
import Procedures
import Register
import TestSupport
import Testing

/// How long the start of an ordered service has waited.
@Suite struct StartDelayTests {
    private static func late(_ milestones: ServicePeriod.Milestones, today: Day) async throws -> [Int] {
        let world = try await PeriodWorld(today: today, milestones: milestones)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.period.orderedOn == Day(2023, 12, 18))
        return file.findings.filter { $0.rule.id == "start-without-delay" }.compactMap { $0.count("days_late") }
    }

    @Test func `the start waits from the order, or from the day agreed on, and the delay is told in days`()
        async throws
    {
        #expect(try await Self.late(.init(), today: Day(2024, 1, 1)).isEmpty)
        #expect(try await Self.late(.init(), today: Day(2024, 1, 5)) == [4])
        var agreed = ServicePeriod.Milestones()
        agreed.acceptedOn = Day(2023, 12, 20)
        agreed.agreedStartOn = Day(2024, 1, 10)
        #expect(try await Self.late(agreed, today: Day(2024, 1, 5)).isEmpty)
        agreed.startedOn = Day(2024, 1, 12)
        #expect(try await Self.late(agreed, today: Day(2024, 1, 15)) == [2])
        agreed.startedOn = Day(2024, 1, 10)
        #expect(try await Self.late(agreed, today: Day(2024, 1, 15)).isEmpty)
    }

    @Test func `an order waits on the provider's worklist until it is taken on and until the agreed start`()
        async throws
    {
        func tasks(_ milestones: ServicePeriod.Milestones) async throws -> [WorkTask.Kind: Day] {
            let world = try await PeriodWorld(today: Day(2024, 1, 5), milestones: milestones)
            let lines = try await world.test.office.ask(ReadWorklist(), as: world.manager).lines
            return Dictionary(lines.map { ($0.task.kind, $0.task.due) }) { first, _ in first }
        }
        #expect(try await tasks(.init())[.acceptOrder] == Day(2024, 1, 1))
        var agreed = ServicePeriod.Milestones()
        agreed.acceptedOn = Day(2023, 12, 20)
        agreed.agreedStartOn = Day(2024, 1, 10)
        let waiting = try await tasks(agreed)
        #expect(waiting[.acceptOrder] == nil && waiting[.startService] == Day(2024, 1, 10))
    }
}
