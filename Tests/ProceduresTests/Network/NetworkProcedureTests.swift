import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct NetworkProcedureTests {
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { try TestOwnClient.fill($0) }
        return test
    }

    private static let terms = NetworkPartyTerms(
        kind: .debtCounselling, name: "Velkaneuvoja Vilja Vipu", contact: "029 000 0000", from: Day(2026, 11, 2))

    @Test(arguments: TestEngine.all)
    func `the own worker adds a party and ends it with a reason, and it stays to be read`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        let party = try await test.office.carryOut(
            AddNetworkParty(client: TestCounty.client, terms: Self.terms), as: katja)
        let end = EndNetworkParty(party, on: Day(2026, 11, 20), because: "Velat on järjestelty")
        _ = try await test.office.carryOut(end, as: katja)
        let sheet = try await test.office.ask(ReadNetwork(client: TestCounty.client), as: katja)
        #expect(sheet.parties.map(\.terms) == [Self.terms])
        #expect(sheet.parties.first?.to == Day(2026, 11, 20))
        #expect(sheet.parties.first?.endReason == "Velat on järjestelty")
        let again = await refusal { _ = try await test.office.carryOut(end, as: katja) }
        #expect(again?.conflict == "party_ended")
        let stored = try await test.register.read { register in
            try register.session.rows("SELECT name_sealed, contact_sealed FROM network_party").map {
                try $0.string("name_sealed") + $0.string("contact_sealed")
            }
        }
        #expect(stored.allSatisfy { !$0.contains("Vipu") && !$0.contains("029") })
    }

    @Test(arguments: TestEngine.all)
    func `root obstacles are the own worker's and the client's to read, and a provider sees the parties alone`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(AddNetworkParty(client: TestCounty.client, terms: Self.terms), as: katja)
        let obstacle = try await test.office.carryOut(
            NameObstacle(client: TestCounty.client, kind: .debts, text: "Ulosotto", on: Day(2026, 11, 2)), as: katja)
        _ = try await test.office.carryOut(
            MoveObstacle(
                obstacle, to: .init(state: .workedOn, on: Day(2026, 11, 10), note: "Aika velkaneuvontaan")),
            as: katja)
        let own = try await test.office.ask(ReadNetwork(client: TestCounty.client), as: katja)
        #expect(own.obstacles?.map(\.state) == [.workedOn])
        let anneli = try await test.office.ask(
            ReadNetwork(client: TestCounty.client), as: try await test.worker("anneli"))
        #expect(anneli.parties.count == 1)
        #expect(anneli.obstacles == nil)
        let client = try await test.office.ask(
            ReadOwnNetwork(of: TestOwnClient.user), as: try await test.worker("aino"))
        #expect(client.obstacles.first?.steps.map(\.note) == ["", "Aika velkaneuvontaan"])
        let refused = await refusal {
            _ = try await test.office.carryOut(
                AddNetworkParty(client: TestCounty.client, terms: Self.terms), as: try await test.worker("anneli"))
        }
        #expect(refused?.isForWantOfGround == true)
    }

    @Test(arguments: TestEngine.all)
    func `a party of tomorrow, without a name, or a state that is the same already is refused and nothing is kept`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        let nameless = NetworkPartyTerms(kind: .other, name: "", contact: "", from: Day(2026, 11, 26))
        let refused = await refusal {
            _ = try await test.office.carryOut(
                AddNetworkParty(client: TestCounty.client, terms: nameless), as: katja)
        }
        #expect(refused?.problems == ["name:required", "from:not_in_future"])
        let obstacle = try await test.office.carryOut(
            NameObstacle(client: TestCounty.client, kind: .housing, text: "Asunto puuttuu", on: Day(2026, 11, 2)),
            as: katja)
        let same = await refusal {
            _ = try await test.office.carryOut(
                MoveObstacle(obstacle, to: .init(state: .recognised, on: Day(2026, 11, 3), note: "Sama")), as: katja)
        }
        #expect(same?.problems == ["state:state_unchanged"])
        let sheet = try await test.office.ask(ReadNetwork(client: TestCounty.client), as: katja)
        #expect(sheet.parties.isEmpty)
        #expect(sheet.obstacles?.first?.steps.count == 1)
    }
}
