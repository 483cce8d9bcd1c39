import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct EditClientTests {
    private static let client = ID<Client>(rawValue: "c1")

    @Test(arguments: TestEngine.all)
    func `a client's details change once, and a form of an older version is told so`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        var basics = try await Self.basics(test)
        basics.familyName = "Åström"
        _ = try await test.office.carryOut(EditClient(client: Self.client, basics: basics, version: 1), as: katja)
        basics.phone = "+358500000009"
        let refused = await refusal {
            _ = try await test.office.carryOut(EditClient(client: Self.client, basics: basics, version: 1), as: katja)
        }
        #expect(refused?.isStale == true)
        let stored = try await test.register.read { try $0.client(Self.client) }
        #expect(stored?.familyName == "Åström")
        #expect(stored?.phone == "+358500000000")
        #expect(stored?.version == 2)
        let found = try await test.office.ask(ListClients(ClientSearch(name: "åst")), as: katja)
        #expect(found.total == 1)
    }

    @Test func `somebody else's client isn't edited, and the refusal is on the trail`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let kalle = try await test.worker("kalle")
        let basics = try await Self.basics(test)
        let refused = await refusal {
            _ = try await test.office.carryOut(EditClient(client: Self.client, basics: basics, version: 1), as: kalle)
        }
        #expect(refused?.isForWantOfGround == true)
        let trail = try await test.register.read { try $0.trail(of: Self.client) }
        #expect(trail.map(\.kind) == [.refusal])
    }

    @Test(arguments: TestEngine.all)
    func `a handed over client has exactly one own worker on every day`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(
            AssignWorker(
                client: Self.client, change: DutyChange(duty: .ownWorker, from: Day(2026, 12, 1), to: nil),
                person: ID(rawValue: "role-kalle")), as: katja)
        for (day, user) in [(Day(2026, 11, 30), "katja"), (Day(2026, 12, 1), "kalle"), (Day(2027, 6, 1), "kalle")] {
            let workers = try await test.register.read { try $0.workers(of: Self.client, on: day) }
            #expect(workers.map(\.userID) == [ID(rawValue: user)], "\(day)")
        }
        let trail = try await test.register.read { try $0.trail(of: Self.client) }
        #expect(trail.map(\.figures) == ["duty=own_worker from=2026-12-01"])
    }

    @Test func `a client isn't handed over to somebody without an own worker's role`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let refused = await refusal {
            _ = try await test.office.carryOut(
                AssignWorker(
                    client: Self.client, change: DutyChange(duty: .ownWorker, from: Day(2026, 12, 1), to: nil),
                    person: ID(rawValue: "role-mikko")), as: katja)
        }
        #expect(refused?.problems == ["person:role_missing"])
        let duties = try await test.register.read { try $0.duties(towards: Self.client) }
        #expect(duties.map(\.validTo) == [nil])
    }

    @Test(arguments: TestEngine.all)
    func `a coach who is named takes the place of the earlier one`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        _ = try await test.office.carryOut(
            AssignWorker(
                client: Self.client, change: DutyChange(duty: .employmentCoach, from: Day(2026, 11, 20), to: nil),
                person: ID(rawValue: "role-mikko")), as: katja)
        let mikko = try await test.worker("mikko")
        let list = try await test.office.ask(ListClients(ClientSearch()), as: mikko)
        #expect(list.rows.map(\.listName) == ["Alku Aino"])
    }

    @Test(arguments: TestEngine.all)
    func `a note lies sealed, and a provider reads only the notes of its own service`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        _ = try await test.register.write { try TestPeople.period("p1", of: "c1", in: $0) }
        let katja = try await test.worker("katja")
        let anneli = try await test.worker("anneli")
        for (worker, text) in [(katja, "Omatyöntekijän kirjaus."), (anneli, "Ohjaajan kirjaus.")] {
            let entry = ContactEntry(kind: .dailyNote, contactOn: Day(2026, 11, 25), aboutDay: nil, text: text)
            _ = try await test.office.carryOut(RecordContact(client: Self.client, entry: entry), as: worker)
        }
        let all = try await test.office.ask(ListContacts(client: Self.client, doors: [:]), as: katja).contacts
        #expect(Set(all.map(\.contact.text)) == ["Omatyöntekijän kirjaus.", "Ohjaajan kirjaus."])
        let own = try await test.office.ask(ListContacts(client: Self.client, doors: [:]), as: anneli).contacts
        #expect(own.map(\.contact.text) == ["Ohjaajan kirjaus."])
        #expect(own.map(\.author) == ["Anneli Ajasta"])
        let raw = try await test.register.read { register in
            try register.session.rows("SELECT text_sealed FROM contact").map { try $0.string("text_sealed") }
        }
        #expect(!raw.contains { $0.contains("kirjaus") })
    }

    @Test func `a note of tomorrow or an empty meeting is refused`() async throws {
        let test = try await Self.office(TestEngine.all[0])
        let katja = try await test.worker("katja")
        let entry = ContactEntry(kind: .meeting, contactOn: Day(2026, 11, 26), aboutDay: nil, text: "")
        let refused = await refusal {
            _ = try await test.office.carryOut(RecordContact(client: Self.client, entry: entry), as: katja)
        }
        #expect(refused?.problems == ["contact_on:not_in_future", "text:required"])
    }

    private static func basics(_ test: TestOffice) async throws -> ClientBasics {
        let client = try await test.register.read { try $0.client(Self.client) }
        return ClientBasics(of: try #require(client))
    }

    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(rulebooks: TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", in: register)
        }
        return test
    }
}
