import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ImplementationPlanTests {
    private static let parts = ["measures", "participation", "intensity", "work_pair", "partners"]

    @Test(arguments: [(3, Day(2024, 4, 15)), (6, Day(2024, 7, 15))])
    func `T-44 a plan of 15 January is updated after the agreed three or six months`(
        months: Int, due: Day
    ) async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 1, 15), rulebook: "pyhajoki-4h", form: "osa_2",
            milestones: .underway(from: Day(2024, 1, 2)))
        let plan = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .implementationPlan, period: PeriodWorld.period,
                text: DocumentText(
                    madeOn: Day(2024, 1, 15),
                    sections: Dictionary(uniqueKeysWithValues: Self.parts.map { ($0, "Sovittu") }),
                    reviewMonths: months)), as: world.instructor)
        _ = try await world.test.office.carryOut(SendDocument(plan, version: 1), as: world.instructor)
        let file = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.instructor)
        #expect(file.review?.day == due)
    }

    @Test func `the plan goes to the own worker for information on its day`() async throws {
        let world = try await PeriodWorld(
            today: Day(2024, 1, 15), rulebook: "pyhajoki-4h", form: "osa_2",
            milestones: .underway(from: Day(2024, 1, 2)))
        let plan = try await world.test.office.carryOut(
            StartDocument(
                client: PeriodWorld.client, kind: .implementationPlan, period: PeriodWorld.period,
                text: DocumentText(
                    madeOn: Day(2024, 1, 15),
                    sections: Dictionary(uniqueKeysWithValues: Self.parts.map { ($0, "Sovittu") }), reviewMonths: 3)),
            as: world.instructor)
        _ = try await world.test.office.carryOut(SendDocument(plan, version: 1), as: world.instructor)
        _ = try await world.test.office.carryOut(
            RecordDelivery(plan, to: .ownWorker, by: .inService, on: Day(2024, 1, 15)), as: world.instructor)
        let seen = try await world.test.office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker).documents.first
        #expect(seen?.document.id == plan)
        #expect(seen?.deliveries.map(\.recipient) == [.ownWorker])
    }
}
