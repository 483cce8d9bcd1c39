import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct RulesOfActTests {
    @Test(arguments: TestEngine.all)
    func `an act is judged by the act's edition of the day and by what the county has adopted by then`(
        engine: TestEngine
    ) async throws {
        let rulebooks = try TestRulebooks.real
        let test = try await TestOffice(today: Day(2024, 3, 1), rulebooks: rulebooks, engine: engine)
        let county = ID<Organisation>(rawValue: "k1")
        try await test.register.write { register in
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi", countyCode: "13"))
            try register.insert(
                UserAccount(id: ID(rawValue: "oili"), name: "Oili Omatekijä", email: "oili@polku.example"))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r1"), userID: ID(rawValue: "oili"), organisationID: county, role: .ownWorker,
                    validFrom: Day(2023, 1, 1)))
            try register.adopt("pohjois-savo-2024", in: county, from: Day(2024, 1, 1))
        }
        let act = Act(
            worker: try await test.worker("oili"), today: Day(2024, 3, 1), timestamp: "",
            shelf: RulebookShelf(rulebooks),
            newID: { "id" })
        let editions = try await test.register.read { register in
            try [Day(2023, 12, 31), Day(2024, 3, 1), Day(2026, 3, 1)].map {
                try act.rules(of: county, on: $0, in: register).editions
            }
        }
        #expect(editions[0].count == 1)
        #expect(editions[1].last == "pohjois-savo-2024@2024-01-01")
        #expect(editions[1].first != editions[2].first)
        #expect(editions[2].contains("laki-189-2001@2026-01-01"))
    }
}
