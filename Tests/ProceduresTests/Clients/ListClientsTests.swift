import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ListClientsTests {
    @Test(arguments: TestEngine.all)
    func `an own worker's list holds their own clients in Finnish order`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let list = try await test.office.ask(ListClients(ClientSearch()), as: test.worker("katja"))
        #expect(list.rows.map(\.listName) == ["Alku Aino", "Äijälä Sirpa"])
        #expect(list.total == 2)
        #expect(list.rows.first?.details?.ownWorker == "Katja Kontrolli")
        #expect(list.rows.first?.details?.marks.stage == .assessment)
    }

    @Test(arguments: TestEngine.all)
    func `a search finds a client of the county by name alone, and nothing more of them`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let list = try await test.office.ask(
            ListClients(ClientSearch(name: "äijälä")), as: test.worker("kalle"))
        #expect(list.rows == [ClientListing(id: ID(rawValue: "c2"), listName: "Äijälä Sirpa", details: nil)])
    }

    @Test(arguments: TestEngine.all, ["sirpa", "Äijälä S", "sirpa äijälä"])
    func `a name is found by its beginning, in either order`(engine: TestEngine, name: String) async throws {
        let test = try await Self.office(engine)
        let list = try await test.office.ask(ListClients(ClientSearch(name: name)), as: test.worker("katja"))
        #expect(list.rows.map(\.listName) == ["Äijälä Sirpa"])
    }

    @Test(arguments: TestEngine.all)
    func `signs that mean something to a search stand for themselves`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        for name in ["%", "_", "\\", "' OR 1=1 --"] {
            let list = try await test.office.ask(ListClients(ClientSearch(name: name)), as: test.worker("katja"))
            #expect(list.total == 0, "\(name)")
        }
    }

    @Test(arguments: TestEngine.all)
    func `a coach who is not named finds nobody, and a manager finds everyone of the county`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let coach = try await test.office.ask(ListClients(ClientSearch(name: "a")), as: test.worker("mikko"))
        #expect(coach.total == 0)
        let manager = try await test.office.ask(ListClients(ClientSearch(state: .all)), as: test.worker("leena"))
        #expect(manager.rows.map(\.listName) == ["Alku Aino", "Loppu Leo", "Äijälä Sirpa"])
    }

    @Test func `a birth date, a closed file and the own duties narrow the list`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let born = try await test.office.ask(
            ListClients(ClientSearch(bornOn: Day(1994, 5, 2))), as: test.worker("leena"))
        #expect(born.rows.isEmpty)
        let closed = try await test.office.ask(ListClients(ClientSearch(state: .closed)), as: test.worker("leena"))
        #expect(closed.rows.map(\.listName) == ["Loppu Leo"])
        let mine = try await test.office.ask(ListClients(ClientSearch(scope: .mine)), as: test.worker("leena"))
        #expect(mine.total == 0)
    }

    @Test func `the main user has no list of clients`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let main = try await test.worker("paavo")
        let refused = await refusal { _ = try await test.office.ask(ListClients(ClientSearch()), as: main) }
        #expect(refused?.isForWantOfGround == true)
    }

    static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
            try TestPeople.client("c2", "Sirpa", "Äijälä", identityCode: "010594Y9021", in: register)
            try TestPeople.client(
                "c3", "Leo", "Loppu", identityCode: "020594Y903P", closedOn: Day(2026, 6, 30), in: register)
        }
        return test
    }
}
