import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ExportTests {
    @Test(arguments: TestEngine.all)
    func `a list of clients is taken out whole, without those found by name alone, and the trail says how many`(
        engine: TestEngine
    ) async throws {
        let test = try await ListClientsTests.office(engine)
        try await test.register.write { register in
            for number in 0..<120 {
                try TestPeople.client(
                    "m\(number)", "Moni", "Muu\(number)", identityCode: "koe-\(number)", in: register)
            }
        }
        let all = try await test.office.ask(
            ExportClients(ClientSearch(state: .all), .csv), as: test.worker("katja"))
        #expect(all.count == 123 && all.allSatisfy { $0.details != nil })
        #expect(Set(all.map(\.id)).count == 123)
        let others = try await test.office.ask(
            ExportClients(ClientSearch(name: "alku"), .paper), as: test.worker("kalle"))
        #expect(others.isEmpty)
        let trail = try await test.register.read { try $0.trail(limit: 2) }
        #expect(trail.map(\.action) == ["client.export", "client.export"])
        #expect(Set(trail.map(\.figures)) == ["way=csv rows=123", "way=paper rows=0"])
    }

    @Test(arguments: TestEngine.all)
    func `decisions, the worklist and organisations are taken out by those whose lists they are, and by nobody else`(
        engine: TestEngine
    ) async throws {
        let test = try await ListClientsTests.office(engine)
        let (katja, mikko) = (try await test.worker("katja"), try await test.worker("mikko"))
        let paavo = try await test.worker("paavo")
        let tasks = try await test.office.ask(ExportWorklist(WorklistChoice(), .csv), as: katja)
        #expect(tasks.lines.count == 2 && tasks.counts.total == 2)
        #expect(try await test.office.ask(ExportWorklist(WorklistChoice(), .csv), as: mikko).lines.isEmpty)
        #expect(try await test.office.ask(ExportDecisions(ListDecisions(.all), .csv), as: katja).lines.isEmpty)
        let organisations = try await test.office.ask(
            ExportOrganisations(of: TestPeople.county, .csv), as: paavo)
        #expect(organisations.count == 5)
        let refusals = [
            await refusal { _ = try await test.office.ask(ExportDecisions(ListDecisions(.all), .csv), as: mikko) },
            await refusal { _ = try await test.office.ask(ExportClients(ClientSearch(), .csv), as: paavo) },
            await refusal { _ = try await test.office.ask(ExportWorklist(WorklistChoice(), .csv), as: paavo) },
            await refusal {
                _ = try await test.office.ask(ExportOrganisations(of: TestPeople.county, .csv), as: katja)
            },
        ]
        #expect(refusals.allSatisfy { $0?.isForWantOfGround == true })
    }
}
