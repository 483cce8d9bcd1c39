import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct PlanSharingTests {
    private static let plan = ID<Plan>(rawValue: "plan-1")

    private static func world(rulebook: String, form: String) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: Day(2024, 2, 1), rulebook: rulebook, form: form, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                Plan(
                    id: plan, clientID: PeriodWorld.client, kind: .activationPlan, number: 1, state: .published,
                    meetingOn: Day(2023, 12, 1), publishedOn: Day(2023, 12, 1),
                    period: DateRange(Day(2024, 1, 1)...Day(2024, 6, 30)), daysPerWeek: 4,
                    madeBy: ID(rawValue: "u-own"), goals: [], participants: []))
        }
        return world
    }

    private static func consent(
        _ world: PeriodWorld, _ id: String, to provider: String, withdrawnOn: Day? = nil
    ) async throws {
        _ = try await world.test.register.write { register in
            try register.session.run(
                """
                INSERT INTO consent (id, client_id, party, organisation_id, scope, given, signed_on, valid_from,
                                     withdrawn_on, recorded_by)
                VALUES (\(id), 'c1', 'provider', \(provider), 'Suunnitelma', 1, '2023-12-01', '2023-12-01',
                        \(withdrawnOn), 'u-own')
                """)
        }
    }

    @Test func `where the rulebook asks for a consent, a provider with an order reads the plan only under it`()
        async throws
    {
        let world = try await Self.world(rulebook: "paijat-hame-2022", form: "kuntouttava_tyotoiminta")
        let office = world.test.office
        try await Self.consent(world, "k1", to: "other")
        try await Self.consent(world, "k2", to: "workshop", withdrawnOn: Day(2024, 1, 15))
        let refused = await refusal { _ = try await office.ask(OpenPlan(Self.plan), as: world.instructor) }
        guard case .notPermitted(_, let tried, let ask) = refused else { return #expect(Bool(false)) }
        #expect(tried == ["order", "consent"])
        #expect(ask == Role.ownWorker.rawValue)
        let list = await refusal { _ = try await office.ask(OpenClientPlans(PeriodWorld.client), as: world.manager) }
        #expect(list?.isForWantOfGround == true)
        let doors: [String: Action] = ["plans": .openPlan, "record": .writeRecord]
        let closed = try await office.ask(OpenClient(client: PeriodWorld.client, doors: doors), as: world.instructor)
        #expect(closed.overview.plan == nil)
        #expect(closed.openDoors == ["record"])
        let reports = try await office.ask(
            ListClientDocuments(PeriodWorld.client, doors: doors), as: world.instructor)
        #expect(reports.openDoors == ["record"])
        _ = try await office.ask(OpenPlan(Self.plan), as: world.ownWorker)
        try await Self.consent(world, "k3", to: "workshop")
        #expect(try await office.ask(OpenPlan(Self.plan), as: world.instructor).plan.id == Self.plan)
        let open = try await office.ask(OpenClient(client: PeriodWorld.client, doors: doors), as: world.instructor)
        #expect(open.overview.plan?.id == Self.plan)
        #expect(open.openDoors == ["plans", "record"])
    }

    @Test func `where the rulebook asks for no consent, the order is enough, and another provider is turned away`()
        async throws
    {
        let world = try await Self.world(rulebook: "pohjois-savo-2024", form: "edistava")
        let office = world.test.office
        #expect(try await office.ask(OpenPlan(Self.plan), as: world.instructor).plan.id == Self.plan)
        let stranger = await refusal { _ = try await office.ask(OpenPlan(Self.plan), as: world.stranger) }
        #expect(stranger?.isForWantOfGround == true)
    }
}
