import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct DistanceTests {
    private static let home = Position(north: 6_974_000, east: 534_000)
    private static let near = Position(north: 6_977_000, east: 538_000)
    private static let far = Position(north: 6_974_000, east: 554_001)

    @Test(arguments: TestEngine.all)
    func `the distance from the home area to each site is computed, told, and kept with the decision`(
        engine: TestEngine
    ) async throws {
        let test = try await Self.office(engine: engine)
        var draft = ReadyCounty.draft()
        draft.distance = nil
        let desk = try await Self.desk(draft, test)
        #expect(desk.places.compactMap(\.distance) == [5_000, 20_001])
        #expect(desk.distance == 5_000)
        #expect(desk.nearby == 20_000)
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let terms = try await test.register.read { try $0.decision(id)?.terms }
        #expect(terms?.distance == 5_000)
        #expect(terms?.isDistanceComputed == true)
        #expect(terms.map { DecisionDraft(Self.decision($0)).distance } == .some(nil))
    }

    @Test func `a site more than 20 kilometres away needs a permission, unless a better distance is typed`()
        async throws
    {
        let test = try await Self.office()
        var draft = ReadyCounty.draft()
        draft.siteID = Self.farSite
        draft.distance = nil
        let blocked = try await Self.desk(draft, test)
        #expect(blocked.assessment.findings.filter { $0.severity == .block }.map(\.decisionField) == ["distanceReason"])
        draft.distance = 19_800
        #expect(try await Self.desk(draft, test).assessment.isBlocked == false)
        draft.distance = nil
        draft.distanceReason = "special_need"
        draft.distanceNote = "Arvion mukaan tarvitaan puutarhan toimintaa."
        let id = try await ApproveDecisionTests.approve(draft, in: test)
        let terms = try await test.register.read { try $0.decision(id)?.terms }
        #expect(terms?.distance == 20_001)
        #expect(terms?.distanceReason == "special_need")
    }

    @Test func `the postal code of the address goes before the municipality, and nothing is guessed without either`()
        async throws
    {
        let test = try await Self.office()
        let other = try #require(Position(north: 6_977_000, east: 534_000))
        try await test.register.write { register in
            try register.set(AreaPosition(area: "70100", position: other), in: ReadyCounty.county)
            _ = try register.session.run("UPDATE client SET municipality_code = '749'")
        }
        let client = try await test.register.read { try $0.client(ReadyCounty.client) }
        let unknown = try await test.register.read { register in
            try client.flatMap { try register.homePosition(of: $0) }
        }
        #expect(unknown == nil)
        let basics = Client(
            id: ReadyCounty.client, countyID: ReadyCounty.county, givenName: "Aino", familyName: "Alku",
            identityCode: "010580-9032", birthDate: Day(1980, 5, 1), municipalityCode: "297",
            address: "Salakuja 1, 70100 Kuusijärvi", openedOn: Day(2023, 12, 1))
        #expect(basics.homeAreas == ["70100", "297"])
        #expect(try await test.register.read { try $0.homePosition(of: basics) } == other)
    }

    @Test func `a point outside Finland is no place, and distances are the same both ways`() throws {
        #expect(Position(north: 0, east: 0) == nil)
        #expect(Position(north: Int.max, east: Int.min) == nil)
        let (home, far) = (try #require(Self.home), try #require(Self.far))
        #expect(home.distance(to: far) == 20_001)
        #expect(far.distance(to: home) == 20_001)
        #expect(home.distance(to: home) == 0)
    }

    private static let farSite = ID<Site>(rawValue: "s2")

    private static func desk(_ draft: DecisionDraft, _ test: TestOffice) async throws -> DecisionDesk {
        try await test.office.ask(
            NewDecisionForm(client: ReadyCounty.client, typed: draft), as: test.worker("katja"))
    }

    private static func decision(_ terms: Decision.Terms) -> Decision {
        Decision(
            id: ID(rawValue: "d"), number: 1, clientID: ReadyCounty.client, terms: terms, resolution: .granted,
            state: .draft)
    }

    private static func office(engine: TestEngine? = nil) async throws -> TestOffice {
        let test = try await ApproveDecisionTests.office(engine: engine)
        try await test.register.write { register in
            guard let home, let near, let far else { return }
            try register.set(AreaPosition(area: "297", position: home), in: ReadyCounty.county)
            _ = try register.session.run(
                "UPDATE site SET north = \(near.north), east = \(near.east) WHERE id = \(ReadyCounty.site)")
            try register.insert(
                Site(
                    id: farSite, organisationID: ReadyCounty.workshop, name: "Kaukala",
                    validFrom: Day(2023, 12, 1), position: far))
        }
        return test
    }
}
