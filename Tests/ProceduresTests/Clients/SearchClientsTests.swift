import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct SearchClientsTests {
    @Test(arguments: TestEngine.all)
    func `a client is found by the beginnings of the names in any order, without regard to diacritics`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        for typed in ["aijala sirpa", "SIRPA ÄIJÄLÄ", "sir aij", "Äijä S", "liisa aij", "sirpaliisa", "aij liisa sir"] {
            let found = try await test.office.ask(ListClients(ClientSearch(name: typed)), as: test.worker("katja"))
            #expect(found.rows.map(\.listName) == ["Äijälä Sirpa-Liisa"], "\(typed)")
        }
        let nobody = try await test.office.ask(
            ListClients(ClientSearch(name: "sirpa alku")), as: test.worker("katja"))
        #expect(nobody.total == 0)
    }

    @Test(arguments: TestEngine.all)
    func `a client is found by the whole identity code or telephone number, and by the birth date with a name`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let searches = [
            ClientSearch(identityCode: PersonalIdentityCode("010594y9021")),
            ClientSearch(phone: phoneKey("040 765 4321")), ClientSearch(phone: phoneKey("+358 50 111 2222")),
            ClientSearch(name: "aij", bornOn: Day(1994, 5, 1)),
        ]
        for search in searches {
            let found = try await test.office.ask(ListClients(search), as: test.worker("katja"))
            #expect(found.rows.map(\.listName) == ["Äijälä Sirpa-Liisa"])
        }
        let part = try await test.office.ask(
            ListClients(ClientSearch(phone: phoneKey("04076543"))), as: test.worker("katja"))
        #expect(part.total == 0)
    }

    @Test(arguments: TestEngine.all)
    func `what no rule shows isn't found by any number, and a colleague's client is found by name alone`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let code = ClientSearch(identityCode: PersonalIdentityCode("010594Y9021"))
        for stranger in ["mikko", "raili", "petri"] {
            #expect(try await test.office.ask(ListClients(code), as: test.worker(stranger)).total == 0)
        }
        let colleague = try await test.office.ask(ListClients(code), as: test.worker("kalle"))
        #expect(colleague.rows == [.init(id: ID(rawValue: "c2"), listName: "Äijälä Sirpa-Liisa", details: nil)])
    }

    @Test(arguments: TestEngine.all)
    func `a new name and number are found after a change, the old ones not, and a secret number never`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        func found(_ search: ClientSearch) async throws -> Int {
            try await test.office.ask(ListClients(search), as: katja).total
        }
        try await test.register.write { register in
            guard let client = try register.client(ID(rawValue: "c2")) else { return }
            var basics = ClientBasics(of: client)
            basics.familyName = "Uusi"
            basics.phone = "041 000 1111"
            #expect(try register.update(client.id, to: basics, from: 1))
        }
        #expect(try await found(ClientSearch(name: "uusi")) == 1)
        #expect(try await found(ClientSearch(name: "aijala")) == 0)
        #expect(try await found(ClientSearch(phone: "0410001111")) == 1)
        #expect(try await found(ClientSearch(phone: "0407654321")) == 0)
        #expect(try await found(ClientSearch(name: "alku")) == 1)
        #expect(try await found(ClientSearch(phone: phoneKey("+358500000000"))) == 0)
    }

    @Test(arguments: TestEngine.all)
    func `clients that an older program wrote are given what they are found by`(engine: TestEngine) async throws {
        let test = try await Self.office(engine)
        let katja = try await test.worker("katja")
        try await test.register.write { _ = try $0.session.run("DELETE FROM client_search_key") }
        #expect(try await test.office.ask(ListClients(ClientSearch(name: "aij")), as: katja).total == 0)
        try await test.register.write { try $0.fillSearchKeys() }
        #expect(try await test.office.ask(ListClients(ClientSearch(name: "aij")), as: katja).total == 1)
        #expect(
            try await test.office.ask(ListClients(ClientSearch(phone: "0407654321")), as: katja).total == 1)
    }

    /// A protected client, one with two numbers, and the people around them.
    private static func office(_ engine: TestEngine) async throws -> TestOffice {
        let test = try await TestOffice(engine: engine)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try TestPeople.client("c1", "Aino", "Alku", isProtected: true, in: register)
            let sirpa = Client(
                id: ID(rawValue: "c2"), countyID: TestPeople.county, givenName: "Sirpa-Liisa", familyName: "Äijälä",
                identityCode: "010594Y9021", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                phone: "+358 40 765 4321, 050 1112222", openedOn: Day(2026, 1, 7))
            try register.insert(sirpa)
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-c2"), clientID: sirpa.id, userID: ID(rawValue: "katja"),
                    organisationID: TestPeople.county, duty: .ownWorker, validFrom: Day(2026, 1, 7)))
        }
        return test
    }
}
