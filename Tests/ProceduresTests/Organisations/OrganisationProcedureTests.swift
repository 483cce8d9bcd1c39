import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct OrganisationProcedureTests {
    private static func office() async throws -> (TestOffice, Worker) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOffices.fill($0) }
        return (test, try await test.worker("paavo"))
    }

    private static let contents = OrganisationContents(
        name: "Uusi työpaja ry", businessID: BusinessID("2345671-3"), legalForm: .association)

    @Test func `a partner is added once, and a stranger adds none`() async throws {
        let (test, main) = try await Self.office()
        let adding = AddOrganisation(county: TestCounty.county, kind: .provider, contents: Self.contents)
        let id = try await test.office.carryOut(adding, as: main)
        #expect(try await test.register.read { try $0.organisation(id)?.countyID } == TestCounty.county)
        await #expect(throws: Refusal.self) { try await test.office.carryOut(adding, as: main) }
        let katja = try await test.worker("katja")
        await #expect(throws: Refusal.self) { try await test.office.carryOut(adding, as: katja) }
        let all = try await test.register.read { try $0.organisations(of: TestCounty.county, kind: .provider) }
        #expect(all.count == 2)
    }

    @Test func `an organisation that was changed meanwhile is not written over`() async throws {
        let (test, main) = try await Self.office()
        let edit = EditOrganisation(TestCounty.provider, contents: Self.contents, version: 1)
        _ = try await test.office.carryOut(edit, as: main)
        do {
            _ = try await test.office.carryOut(edit, as: main)
            Issue.record("written over")
        } catch Refusal.stale(let current) { #expect(current == 2) }
    }

    @Test func `a rulebook is taken into use once and its use ends on a day`() async throws {
        let (test, main) = try await Self.office()
        let adopt = AdoptRulebook(in: TestCounty.county, rulebook: "pohjois-savo-2024", from: Day(2026, 1, 1))
        _ = try await test.office.carryOut(adopt, as: main)
        for (rulebook, day) in [
            ("pohjois-savo-2024", Day(2026, 6, 1)), ("laki-189-2001", Day(2026, 1, 1)), ("soite", Day(1999, 1, 1)),
        ] {
            await #expect(throws: Refusal.self) {
                try await test.office.carryOut(
                    AdoptRulebook(in: TestCounty.county, rulebook: rulebook, from: day), as: main)
            }
        }
        let end = EndRulebook(in: TestCounty.county, rulebook: "pohjois-savo-2024", on: Day(2026, 12, 31))
        _ = try await test.office.carryOut(end, as: main)
        let (during, after) = try await test.register.read { register in
            (
                try register.adoptedRulebooks(of: TestCounty.county, on: Day(2026, 12, 31)),
                try register.adoptedRulebooks(of: TestCounty.county, on: Day(2027, 1, 1))
            )
        }
        #expect(during == ["pohjois-savo-2024"])
        #expect(after.isEmpty)
    }

    @Test func `a new price ends the one before it on the day before`() async throws {
        let (test, main) = try await Self.office()
        try await test.register.write {
            try $0.adopt("pohjois-savo-2024", in: TestCounty.county, from: Day(2024, 1, 1))
        }
        let form = try #require(
            try TestRulebooks.real.all.first { $0.id == "pohjois-savo-2024" }?.serviceForms.first?.id)
        for (cents, day) in [(4_800, Day(2026, 1, 1)), (5_000, Day(2027, 1, 1))] {
            _ = try await test.office.carryOut(
                SetPrice(
                    in: .list(of: TestCounty.county), serviceForm: form, price: Money(cents: cents), from: day),
                as: main)
        }
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(
                SetPrice(
                    in: .list(of: TestCounty.county), serviceForm: form, price: Money(cents: 1),
                    from: Day(2026, 6, 1)), as: main)
        }
        let prices = try await test.register.read { try $0.prices(in: .list(of: TestCounty.county)) }
        #expect(prices.map(\.price.cents) == [5_000, 4_800])
        #expect(prices.map(\.validTo) == [nil, Day(2026, 12, 31)])
    }

    @Test func `a provider's agreed price and the county's cap have their own days, and each its own keeper`()
        async throws
    {
        let (test, main) = try await Self.office()
        try await test.register.write {
            try $0.adopt("pohjois-savo-2024", in: TestCounty.county, from: Day(2024, 1, 1))
        }
        let lists: [PriceList] = [.agreed(with: TestCounty.provider), .caps(of: TestCounty.county)]
        for list in lists {
            for (cents, day) in [(4_800, Day(2026, 1, 1)), (5_000, Day(2027, 1, 1))] {
                _ = try await test.office.carryOut(
                    SetPrice(in: list, serviceForm: "edistava", price: Money(cents: cents), from: day), as: main)
            }
            let kept = try await test.register.read { try $0.prices(in: list) }
            #expect(kept.map(\.price.cents) == [5_000, 4_800])
            #expect(kept.map(\.validTo) == [nil, Day(2026, 12, 31)])
        }
        for list in [PriceList.agreed(with: TestCounty.county), .caps(of: TestCounty.provider)] {
            await #expect(throws: Refusal.self) {
                try await test.office.carryOut(
                    SetPrice(in: list, serviceForm: "edistava", price: Money(cents: 1), from: Day(2028, 1, 1)),
                    as: main)
            }
        }
    }
}
