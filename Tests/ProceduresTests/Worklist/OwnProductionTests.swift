import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OwnProductionTests {
    @Test func `where the county gives the service itself, the service's duties aren't the own worker's turn`()
        async throws
    {
        var accepted = ServicePeriod.Milestones()
        accepted.acceptedOn = Day(2023, 12, 20)
        let world = try await PeriodWorld(today: Day(2024, 1, 2), milestones: accepted)
        _ = try await world.test.register.write { register in
            try register.session.run("UPDATE service_period SET provider_id = \(PeriodWorld.county)")
        }
        let lines = try await world.test.office.ask(ReadWorklist(), as: world.ownWorker).lines
        let ofService = lines.filter { $0.task.turn == .provider }
        #expect(!ofService.isEmpty)
        #expect(ofService.allSatisfy { !$0.isMine })
    }
}
