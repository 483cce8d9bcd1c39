import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct StateAccessTests {
    @Test(arguments: TestEngine.all)
    func `a stated reason opens the client for the day, and the trail keeps it`(engine: TestEngine) async throws {
        let test = try await ListClientsTests.office(engine)
        let kalle = try await test.worker("kalle")
        let before = try await test.office.ask(ListClients(ClientSearch()), as: kalle)
        #expect(before.total == 0)
        _ = try await test.office.carryOut(
            StateAccess(client: ID(rawValue: "c1"), reason: .substitution, explanation: "Katja on lomalla."), as: kalle)
        let after = try await test.office.ask(ListClients(ClientSearch()), as: kalle)
        #expect(after.rows.map(\.listName) == ["Alku Aino"])
        let (stated, trail) = try await test.register.read { register in
            (try register.statedAccesses(to: ID(rawValue: "c1")), try register.trail(of: ID(rawValue: "c1")))
        }
        #expect(stated.map(\.validOn) == [Day(2026, 11, 25)])
        #expect(trail.map(\.figures) == ["reason=substitution"])
    }

    @Test func `yesterday's reason opens nothing today`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        try await test.register.write { register in
            try register.insert(
                StatedAccess(
                    id: ID(rawValue: "a1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "kalle"),
                    reason: .emergency, explanation: "Soitto.", validOn: Day(2026, 11, 24)))
        }
        let list = try await test.office.ask(ListClients(ClientSearch()), as: test.worker("kalle"))
        #expect(list.total == 0)
    }

    @Test func `without an explanation nothing is opened or written`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        let kalle = try await test.worker("kalle")
        let refused = await refusal {
            _ = try await test.office.carryOut(
                StateAccess(client: ID(rawValue: "c1"), reason: .emergency, explanation: ""), as: kalle)
        }
        #expect(refused?.problems == ["explanation:required"])
        #expect(try await test.register.read { try $0.statedAccesses(to: ID(rawValue: "c1")) } == [])
    }

    @Test func `a provider's worker can't open a client by stating a reason`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        let raili = try await test.worker("raili")
        let refused = await refusal {
            _ = try await test.office.carryOut(
                StateAccess(client: ID(rawValue: "c1"), reason: .emergency, explanation: "Kiire."), as: raili)
        }
        #expect(refused?.isForWantOfGround == true)
    }
}

@Suite struct StatedAccessLookTests {
    private static func tasks(_ test: TestOffice, _ user: String) async throws -> [WorkTask] {
        try await test.office.ask(ReadWorklist(), as: test.worker(user)).lines.map(\.task)
            .filter { $0.kind == .lookAtAccess }
    }

    private static func opened(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await ListClientsTests.office(engine)
        _ = try await test.office.carryOut(
            StateAccess(client: ID(rawValue: "c1"), reason: .substitution, explanation: "Katja on lomalla."),
            as: test.worker("kalle"))
        return test
    }

    @Test(arguments: TestEngine.all)
    func `the own worker is told of a stated reason and has it on the list until they have looked at it`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.opened(engine)
        let katja = try await test.worker("katja")
        #expect(try await Self.tasks(test, "katja").map(\.due) == [Day(2026, 11, 25)])
        let later = TestOffice(test, today: Day(2026, 12, 20))
        #expect(try await Self.tasks(later, "katja").count == 1)
        let lines = try await test.office.ask(ReadStatedAccesses(to: ID(rawValue: "c1")), as: katja).lines
        #expect(lines.map(\.worker) == ["Kalle Kaveri"] && lines.map(\.access.explanation) == ["Katja on lomalla."])
        let look = LookAtStatedAccess(lines[0].access.id, to: ID(rawValue: "c1"))
        _ = try await test.office.carryOut(look, as: katja)
        #expect(try await Self.tasks(test, "katja").isEmpty)
        let read = try await test.office.ask(ReadStatedAccesses(to: ID(rawValue: "c1")), as: katja).lines
        #expect(read.map(\.readBy) == ["Katja Kontrolli"] && read.map(\.readOn) == [Day(2026, 11, 25)])
        let again = await refusal { _ = try await test.office.carryOut(look, as: katja) }
        #expect(again?.conflict == "access_read")
    }

    @Test(arguments: TestEngine.all)
    func `the main user sees every client of the county opened for a reason, and others' counties aren't told`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.opened(engine)
        let seen = try await test.office.ask(ListStatedAccesses(), as: test.worker("paavo"))
        #expect(seen.lines.map(\.worker) == ["Kalle Kaveri"] && seen.total == 1)
        #expect(seen.lines.map(\.isUnread) == [true])
        let next = try await test.office.ask(ListStatedAccesses(page: 2), as: test.worker("outi"))
        #expect(next.lines.isEmpty && next.total == 1)
        for stranger in ["kalle", "raili", "mikko"] {
            let worker = try await test.worker(stranger)
            let refused = await refusal { _ = try await test.office.ask(ListStatedAccesses(), as: worker) }
            #expect(refused?.isForWantOfGround == true)
        }
    }

    @Test func `who opened for a reason can't mark it as looked at, and another client's reason isn't found`()
        async throws
    {
        let test = try await Self.opened(TestEngine.all[0])
        let (kalle, katja) = (try await test.worker("kalle"), try await test.worker("katja"))
        let id = try await test.register.read { try $0.statedAccesses(to: ID(rawValue: "c1")) }[0].id
        let refused = await refusal {
            _ = try await test.office.carryOut(LookAtStatedAccess(id, to: ID(rawValue: "c1")), as: kalle)
        }
        #expect(refused?.isForWantOfGround == true)
        let wrong = await refusal {
            _ = try await test.office.carryOut(LookAtStatedAccess(id, to: ID(rawValue: "c2")), as: katja)
        }
        #expect(wrong?.missing == "access")
    }
}
