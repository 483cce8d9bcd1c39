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
