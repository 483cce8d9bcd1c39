import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ChangeInstructorTests {
    private static let today = Day(2024, 3, 15)

    private static func world(_ engine: TestEngine? = nil) async throws -> PeriodWorld {
        let world = try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            for name in ["u-second", "u-third"] {
                try register.insert(
                    UserAccount(
                        id: ID(rawValue: name), name: "Ohjaaja " + name, email: name + "@polku.example",
                        personaOrder: 9))
                try register.insert(
                    RoleAssignment(
                        id: ID(rawValue: "r-" + name), userID: ID(rawValue: name),
                        organisationID: PeriodWorld.workshop, role: .responsibleInstructor,
                        validFrom: Day(2020, 1, 1)))
            }
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "first"), clientID: PeriodWorld.client, userID: ID(rawValue: "u-instructor"),
                    organisationID: PeriodWorld.workshop, duty: .responsibleInstructor, validFrom: Day(2023, 12, 26)))
        }
        return world
    }

    private static func change(
        to user: String, from day: Day = today, version: Int = 1, reason: String = "Anneli jää opintovapaalle.",
        told: Day = today
    ) -> ChangeInstructor {
        ChangeInstructor(
            PeriodWorld.period, version: version, to: ID(rawValue: user), from: day, reason: reason,
            toldClientOn: told)
    }

    private static func instructors(_ world: PeriodWorld, on day: Day) async throws -> [String] {
        try await world.test.register.read { register in
            try register.workers(of: PeriodWorld.client, on: day).filter { $0.duty == .responsibleInstructor }
                .map(\.userID.rawValue)
        }
    }

    @Test func `on every day there is exactly one responsible instructor, through any hand-overs`() async throws {
        let world = try await Self.world()
        let office = world.test.office
        _ = try await office.carryOut(Self.change(to: "u-second", from: Day(2024, 2, 1)), as: world.instructor)
        _ = try await office.carryOut(Self.change(to: "u-third", from: Day(2024, 3, 1), version: 2), as: world.manager)
        _ = try await office.carryOut(
            Self.change(to: "u-instructor", from: Day(2024, 3, 1), version: 3), as: world.manager)
        for day in DateRange(Day(2023, 12, 26)...Day(2024, 4, 30)).days {
            let expected = day < Day(2024, 2, 1) ? "u-instructor" : day < Day(2024, 3, 1) ? "u-second" : "u-instructor"
            #expect(try await Self.instructors(world, on: day) == [expected], "\(day)")
        }
        let file = try await office.ask(OpenPeriod(PeriodWorld.period), as: world.ownWorker)
        #expect(file.instructor?.id.rawValue == "u-instructor")
        #expect(file.handOvers.map(\.to) == ["Ohjaaja u-second", "Ohjaaja u-third", "Anneli Ajasta"])
        #expect(try await world.entries(.write) == 3)
    }

    @Test func `the own worker has a hand-over to confirm on the worklist, and the tasks pass to the new instructor`()
        async throws
    {
        let world = try await Self.world()
        let office = world.test.office
        func mine(_ worker: Worker) async throws -> [WorkTask.Kind] {
            try await office.ask(ReadWorklist(), as: worker).lines.filter(\.isMine).map(\.task.kind)
        }
        let second = try await world.test.worker("u-second")
        let before = try await mine(world.instructor)
        #expect(!before.isEmpty)
        #expect(try await mine(second).isEmpty)
        #expect(try await !mine(world.ownWorker).contains(.knowInstructor))
        _ = try await office.carryOut(Self.change(to: "u-second"), as: world.instructor)
        #expect(try await mine(second) == before)
        #expect(try await mine(world.instructor).isEmpty)
        #expect(try await mine(world.manager) == before)
        #expect(try await mine(world.ownWorker).contains(.knowInstructor))
        _ = try await office.carryOut(AcknowledgeInstructor(PeriodWorld.period, version: 2), as: world.ownWorker)
        #expect(try await !mine(world.ownWorker).contains(.knowInstructor))
    }

    @Test func `a hand-over needs another instructor of the provider, a reason, and days that can be`() async throws {
        let world = try await Self.world()
        let wrong: [(ChangeInstructor, String)] = [
            (Self.change(to: "u-instructor"), "newInstructor:instructor_not_in_force"),
            (Self.change(to: "u-stranger"), "newInstructor:instructor_not_in_force"),
            (Self.change(to: "u-second", from: Day(2024, 3, 16)), "changedOn:in_future"),
            (Self.change(to: "u-second", from: Day(2023, 12, 1)), "changedOn:before_last_instructor"),
            (Self.change(to: "u-second", reason: ""), "reason:required"),
            (Self.change(to: "u-second", told: Day(2024, 3, 16)), "toldClientOn:in_future"),
        ]
        for (act, problem) in wrong {
            let refused = await refusal { _ = try await world.test.office.carryOut(act, as: world.instructor) }
            #expect(refused?.problems == [problem])
        }
        let stranger = await refusal {
            _ = try await world.test.office.carryOut(Self.change(to: "u-second"), as: world.stranger)
        }
        #expect(stranger?.isForWantOfGround == true)
        #expect(try await world.period().responsibleInstructorID?.rawValue == "u-instructor")
    }

    @Test(arguments: TestEngine.all)
    func `the client sees the new instructor with the reason and confirms knowing who it is`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            try register.insert(
                InstructorChange(
                    id: ID(rawValue: "ic1"), periodID: TestOwnClient.period, from: ID(rawValue: "anneli"),
                    to: ID(rawValue: "raili"), changedOn: Day(2026, 11, 20), reason: "Opintovapaa.",
                    toldClientOn: Day(2026, 11, 19)), recordedBy: ID(rawValue: "raili"))
        }
        let aino = try await test.worker("aino")
        #expect(try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: aino).hasNewInstructor)
        let change = try await test.office.ask(OpenOwnInstructor(of: TestOwnClient.user), as: aino)
        #expect(change.to == "Koe raili")
        #expect(change.change.reason == "Opintovapaa.")
        _ = try await test.office.carryOut(SeeOwnInstructor(of: TestOwnClient.user), as: aino)
        let kept = try await test.register.read { try $0.instructorChanges(of: TestOwnClient.period) }
        #expect(kept.map(\.clientSeenOn) == [Day(2026, 11, 25)])
        #expect(try await test.office.ask(SeeOwnPath(of: TestOwnClient.user), as: aino).hasNewInstructor == false)
    }
}
