import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RecordMoveTests {
    private static func office(_ engine: TestEngine) async throws -> (TestOffice, Worker, ID<RecordEntry>) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestOwnClient.fill(register)
            try TestOtherClient.fill(register)
        }
        let katja = try await test.worker("katja")
        let entry = try await test.office.carryOut(
            WriteRecord(
                client: TestCounty.client,
                content: RecordContent(
                    kind: .consultation, aboutOn: Day(2026, 11, 24), visibility: .shared, text: "Lääkärin soitto")),
            as: katja)
        return (test, katja, entry)
    }

    @Test(arguments: TestEngine.all)
    func `an entry of the wrong client is read where it belongs, and only its moving stays where it was`(
        engine: TestEngine
    ) async throws {
        let (test, katja, entry) = try await Self.office(engine)
        let new = try await test.office.carryOut(
            MoveRecord(entry, to: TestOtherClient.client, because: "Väärä asiakas valittuna"), as: katja)
        let there = try await test.office.ask(ReadRecord(client: TestOtherClient.client), as: katja).entries
        #expect(there.map(\.entry.id) == [new])
        #expect(there.first?.entry.content.text == "Lääkärin soitto")
        #expect(there.first?.isMovedHere == true)
        let here = try await test.office.ask(ReadRecord(client: TestCounty.client), as: katja).entries
        #expect(here.map(\.entry.content.text) == [""])
        #expect(here.first?.movedBecause == "Väärä asiakas valittuna")
        let own = try await test.office.ask(ReadOwnRecord(of: TestOwnClient.user), as: try await test.worker("aino"))
        #expect(own.isEmpty)
    }

    @Test(arguments: TestEngine.all)
    func `the moving of an entry stands in both clients' trails`(engine: TestEngine) async throws {
        let (test, katja, entry) = try await Self.office(engine)
        _ = try await test.office.carryOut(
            MoveRecord(entry, to: TestOtherClient.client, because: "Väärä asiakas"), as: katja)
        let clients = try await test.register.read { register in
            try register.session.rows(
                "SELECT client_id FROM trail_entry WHERE action = 'record.move' AND outcome = 'done' ORDER BY client_id"
            ).map { try $0.string("client_id") }
        }
        #expect(clients == ["c-other", "c1"])
    }

    @Test(arguments: TestEngine.all)
    func `an entry isn't moved twice, to its own client, without a reason or to a stranger's client`(
        engine: TestEngine
    ) async throws {
        let (test, katja, entry) = try await Self.office(engine)
        let same = await refusal {
            _ = try await test.office.carryOut(MoveRecord(entry, to: TestCounty.client, because: ""), as: katja)
        }
        #expect(same?.problems == ["client:choose", "reason:required"])
        let anneli = try await test.worker("anneli")
        let theirs = await refusal {
            _ = try await test.office.carryOut(
                MoveRecord(entry, to: TestOtherClient.client, because: "Väärä"), as: anneli)
        }
        #expect(theirs?.isForWantOfGround == true)
        let move = MoveRecord(entry, to: TestOtherClient.client, because: "Väärä asiakas")
        _ = try await test.office.carryOut(move, as: katja)
        let again = await refusal { _ = try await test.office.carryOut(move, as: katja) }
        #expect(again?.conflict == "entry_moved")
        let correction = await refusal {
            _ = try await test.office.carryOut(
                CorrectRecord(
                    entry,
                    content: RecordContent(
                        kind: .consultation, aboutOn: Day(2026, 11, 24), visibility: .shared, text: "Uusi"),
                    reason: "Korjaus"), as: katja)
        }
        #expect(correction?.conflict == "entry_moved")
    }
}
