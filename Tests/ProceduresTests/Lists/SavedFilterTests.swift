import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct SavedFilterTests {
    private static func keep(
        _ test: TestOffice, _ user: String, _ name: String, list: SavedFilter.List = .clients,
        query: String = "state=closed"
    ) async throws -> ID<SavedFilter> {
        try await test.office.carryOut(KeepFilter(list, name: name, query: query), as: test.worker(user))
    }

    @Test(arguments: TestEngine.all)
    func `a narrowing is kept under a name, shown on its own list and to nobody else`(
        engine: TestEngine
    ) async throws {
        let test = try await ListClientsTests.office(engine)
        _ = try await Self.keep(test, "katja", "Päättyneet", query: "q=%C3%84ij%C3%A4l%C3%A4&state=closed")
        _ = try await Self.keep(test, "katja", "Luonnokset", list: .decisions, query: "selection=drafts")
        let list = try await test.office.ask(ListClients(ClientSearch()), as: test.worker("katja"))
        #expect(list.kept.map(\.name) == ["Päättyneet"])
        #expect(list.kept.map(\.address) == ["/clients?q=%C3%84ij%C3%A4l%C3%A4&state=closed"])
        let decisions = try await test.office.ask(ListDecisions(.all), as: test.worker("katja"))
        #expect(decisions.kept.map(\.name) == ["Luonnokset"])
        let worklist = try await test.office.ask(ReadWorklist(), as: test.worker("katja"))
        #expect(worklist.kept.isEmpty)
        let other = try await test.office.ask(ListFilters(), as: test.worker("kalle"))
        #expect(other.isEmpty)
        let stored = try await test.register.read {
            try $0.session.rows("SELECT query_sealed FROM saved_filter").compactMap { $0.text("query_sealed") }
        }
        #expect(stored.allSatisfy { $0.hasPrefix("sealed:") })
    }

    @Test(arguments: TestEngine.all)
    func `one's own narrowing is taken away, and nobody else's`(engine: TestEngine) async throws {
        let test = try await ListClientsTests.office(engine)
        let id = try await Self.keep(test, "katja", "Päättyneet")
        let kalle = try await test.worker("kalle")
        let refused = await refusal { _ = try await test.office.carryOut(DeleteFilter(id), as: kalle) }
        #expect(refused?.missing == "filter")
        let katja = try await test.worker("katja")
        #expect(try await test.office.ask(ListFilters(), as: katja).count == 1)
        _ = try await test.office.carryOut(DeleteFilter(id), as: katja)
        #expect(try await test.office.ask(ListFilters(), as: katja).isEmpty)
    }

    @Test func `a narrowing needs a name of its own, something to narrow and room among the others`() async throws {
        let test = try await ListClientsTests.office(TestEngine.all[0])
        _ = try await Self.keep(test, "katja", "Päättyneet")
        _ = try await Self.keep(test, "katja", "Päättyneet", list: .worklist, query: "turn=mine")
        _ = try await Self.keep(test, "kalle", "Päättyneet")
        let wrong: [(name: String, query: String, problem: String)] = [
            ("", "state=all", "name:required"), ("PÄÄTTYNEET", "state=all", "name:filter_name_taken"),
            (String(repeating: "a", count: 61), "state=all", "name:too_long"), ("Tyhjä", "", ":filter_empty"),
            ("Pitkä", String(repeating: "q", count: 1_001), ":filter_empty"),
        ]
        for one in wrong {
            let refused = await refusal { _ = try await Self.keep(test, "katja", one.name, query: one.query) }
            #expect(refused?.problems == [one.problem])
        }
        for number in 2...SavedFilter.most { _ = try await Self.keep(test, "katja", "Rajaus \(number)") }
        let full = await refusal { _ = try await Self.keep(test, "katja", "Vielä yksi") }
        #expect(full?.problems == [":filters_full"])
    }
}
