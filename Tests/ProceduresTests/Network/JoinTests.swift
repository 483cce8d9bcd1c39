import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct JoinTests {
    private static func office(_ engine: TestEngine) async throws -> (TestOffice, Worker) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            try TestOtherClient.fill(register)
        }
        return (test, try await test.worker("katja"))
    }

    private static func joined(_ test: TestOffice, _ client: ID<Client>, _ worker: Worker) async throws -> [String] {
        try await test.office.ask(OpenClient(client: client, doors: [:]), as: worker).overview.joined.map(\.name)
    }

    @Test(arguments: TestEngine.all)
    func `two files of one person are joined with a reason, and each leads to the other`(
        engine: TestEngine
    ) async throws {
        let (test, katja) = try await Self.office(engine)
        let join = JoinClients(TestOtherClient.client, with: TestCounty.client, because: "Sama henkilö uudella nimellä")
        _ = try await test.office.carryOut(join, as: katja)
        #expect(try await Self.joined(test, TestCounty.client, katja) == ["Outonen Otso"])
        #expect(try await Self.joined(test, TestOtherClient.client, katja).count == 1)
        #expect(try await Self.joined(test, TestCounty.client, try await test.worker("anneli")).isEmpty)
        let again = await refusal { _ = try await test.office.carryOut(join, as: katja) }
        #expect(again?.conflict == "joined_already")
        let clients = try await test.register.read { register in
            try register.session.rows(
                "SELECT client_id FROM trail_entry WHERE action = 'client.join' AND outcome = 'done' ORDER BY client_id"
            ).map { try $0.string("client_id") }
        }
        #expect(clients == ["c-other", "c1"])
    }

    @Test(arguments: TestEngine.all)
    func `the main user undoes a join with a reason, and the files part`(engine: TestEngine) async throws {
        let (test, katja) = try await Self.office(engine)
        let join = try await test.office.carryOut(
            JoinClients(TestCounty.client, with: TestOtherClient.client, because: "Sama"), as: katja)
        let paavo = try await test.worker("paavo")
        #expect(try await test.office.ask(ListJoins(), as: paavo).map(\.join.id) == [join])
        let bare = await refusal { _ = try await test.office.carryOut(UndoJoin(join, because: ""), as: paavo) }
        #expect(bare?.problems == ["reason:required"])
        let owns = await refusal { _ = try await test.office.carryOut(UndoJoin(join, because: "Erehdys"), as: katja) }
        #expect(owns?.isForWantOfGround == true)
        _ = try await test.office.carryOut(UndoJoin(join, because: "Eri henkilöt"), as: paavo)
        #expect(try await test.office.ask(ListJoins(), as: paavo).isEmpty)
        #expect(try await Self.joined(test, TestCounty.client, katja).isEmpty)
        let again = try await test.office.carryOut(
            JoinClients(TestCounty.client, with: TestOtherClient.client, because: "Sittenkin sama"), as: katja)
        #expect(again != join)
    }

    @Test(arguments: TestEngine.all)
    func `a file isn't joined with itself, without a reason or with somebody else's client`(
        engine: TestEngine
    ) async throws {
        let (test, katja) = try await Self.office(engine)
        for other in [TestCounty.client, ID<Client>(rawValue: "nobody")] {
            let refused = await refusal {
                _ = try await test.office.carryOut(
                    JoinClients(TestCounty.client, with: other, because: "Sama"), as: katja)
            }
            #expect(refused?.problems == ["other:choose"])
        }
    }
}
