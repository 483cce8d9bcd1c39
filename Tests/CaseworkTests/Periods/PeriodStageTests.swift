import Casework
import Testing

@Suite struct PeriodStageTests {
    private func period(_ change: (inout ServicePeriod.Milestones) -> Void = { _ in }) -> ServicePeriod {
        var milestones = ServicePeriod.Milestones()
        change(&milestones)
        return ServicePeriod(
            id: ID(rawValue: "p"), decisionID: ID(rawValue: "d"), clientID: ID(rawValue: "c"),
            providerID: ID(rawValue: "o"), serviceForm: "edistava",
            days: DateRange(Day(2024, 1, 1)...Day(2024, 4, 30)), unit: .day, grantedUnits: 60,
            orderedOn: Day(2023, 12, 18), milestones: milestones,
            pauses: [ServicePeriod.Pause(days: DateRange(Day(2024, 3, 1)...Day(2024, 3, 7)), reason: "Loma")])
    }

    @Test func `a period goes from ordered to ended by its milestones`() {
        let day = Day(2024, 3, 5)
        #expect(period().stage(on: day) == .ordered)
        #expect(period { $0.acceptedOn = day }.stage(on: day) == .accepted)
        let running = period {
            $0.acceptedOn = day
            $0.startedOn = Day(2024, 1, 2)
        }
        #expect(running.stage(on: day) == .paused)
        #expect(running.stage(on: Day(2024, 3, 8)) == .underway)
        #expect(period { $0.endedOn = day }.stage(on: day) == .ended)
        #expect(period { $0.endCause = .neverStarted }.stage(on: day) == .neverStarted)
    }

    @Test func `only an order that waits can be accepted and only a running period paused`() {
        #expect(period().possibleSteps(on: Day(2024, 1, 2)) == [.accept])
        let accepted = period { $0.acceptedOn = Day(2023, 12, 20) }
        #expect(accepted.possibleSteps(on: Day(2024, 1, 2)).isSuperset(of: [.contract, .start, .finalReport]))
        #expect(!accepted.possibleSteps(on: Day(2024, 1, 2)).contains(.pause))
    }

    @Test func `what is missing is told with whose turn it is, and nothing once the period is over`() {
        let missing = period { $0.acceptedOn = Day(2023, 12, 20) }.missingMilestones
        #expect(missing.first == .startAgreed)
        #expect(missing.first { $0.turn == .ownWorker } == .instructorKnownToOwnWorker)
        #expect(period { $0.endedOn = Day(2024, 4, 30) }.missingMilestones.isEmpty)
    }

    @Test func `the days waited count from the order`() {
        #expect(period().daysWaited(until: Day(2023, 12, 27)) == 9)
        #expect(period().daysWaited(until: Day(2023, 12, 1)) == 0)
    }
}
