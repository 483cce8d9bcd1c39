import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Choosing a place: the orderer's say in it, and the client's introduction to it.
@Suite struct IntroductionTests {
    private static func world(site: ID<Site>? = nil) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: Day(2024, 2, 5), rulebook: "pyhajoki-4h", form: "osa_1",
            milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            for id in ["s1", "s2"] {
                try register.insert(
                    Site(
                        id: ID(rawValue: id), organisationID: PeriodWorld.workshop, name: "Talo " + id,
                        validFrom: Day(2020, 1, 1)))
            }
            guard let site else { return }
            try register.session.run("UPDATE service_period SET site_id = \(site)")
            try register.session.run("UPDATE decision SET site_id = \(site)")
        }
        return world
    }

    private static func terms(site: String? = nil) -> PlacementTerms {
        var terms = PlacementTerms(
            kind: .workshop, name: "Verstas", siteID: site.map { ID(rawValue: $0) }, weekdays: [.monday],
            days: DateRange(Day(2024, 1, 2)...Day(2024, 4, 30)))
        terms.instructor = "Anneli Ajasta"
        terms.isInstructorPresent = true
        return terms
    }

    private static func keep(_ terms: PlacementTerms, _ world: PeriodWorld) async throws -> ID<Placement> {
        try await world.test.office.carryOut(KeepPlacement(in: PeriodWorld.period, terms: terms), as: world.instructor)
    }

    @Test func `a client is introduced to the place, the community and the task, on a visit that isn't billed`()
        async throws
    {
        let world = try await Self.world()
        var terms = Self.terms()
        terms.introducedOn = Day(2024, 1, 2)
        terms.introducedTo = [.place, .community]
        let place = try await Self.keep(terms, world)
        func found() async throws -> [String] {
            let file = try await world.test.office.ask(
                ReadPlacements(of: PeriodWorld.period), as: world.ownWorker)
            return file.placements.first?.findings.map(\.rule.id) ?? []
        }
        #expect(try await found() == ["introduced"])
        terms.introducedTo = [.place, .community, .task]
        _ = try await world.test.office.carryOut(
            KeepPlacement(in: PeriodWorld.period, existing: KnownPlacement(place, version: 1), terms: terms),
            as: world.instructor)
        #expect(try await found().isEmpty)
        _ = try await world.test.office.carryOut(
            RecordVisit(
                in: PeriodWorld.period, on: Day(2024, 1, 2), kind: .introductionVisit, minutes: 60, startsAt: nil,
                isRemote: false), as: world.instructor)
        let records = try await world.test.register.read { try $0.dayRecords(of: PeriodWorld.period) }
        #expect(records.map(\.kind) == [.introductionVisit])
        #expect(records.first?.kind.usesVoucher == false)
    }

    @Test func `the provider keeps to the site and the form that were ordered, and the orderer may change them`()
        async throws
    {
        let world = try await Self.world(site: ID(rawValue: "s1"))
        let refused = await refusal { _ = try await Self.keep(Self.terms(site: "s2"), world) }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["place-by-orderer"])
        #expect(findings.first?.citation.paragraph == "Palvelun tilaajalle")
        _ = try await Self.keep(Self.terms(site: "s1"), world)
        let change = ChangeDecision(ID(rawValue: "d1"), from: Day(2024, 2, 12), reason: "Toinen talo on lähempänä.")
        let denied = await refusal { _ = try await world.test.office.carryOut(change, as: world.instructor) }
        #expect(denied?.isForWantOfGround == true)
        let changed = try await world.test.office.carryOut(change, as: world.ownWorker)
        let decision = try await world.test.office.ask(OpenDecision(changed), as: world.ownWorker).decision
        #expect(decision.changes == ID(rawValue: "d1") && decision.terms.serviceForm == "osa_1")
    }
}
