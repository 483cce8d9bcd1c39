import Casework
import Procedures
import Register
import TestSupport
import Testing

/// Consents on the forms of a rulebook: one paper, and an answer about each party.
@Suite struct ConsentFormTests {
    private static let later = Day(2023, 2, 1)

    private static func consents(_ world: PeriodWorld) async throws -> [Consent] {
        try await world.test.register.read { try $0.consents(of: PeriodWorld.client) }
    }

    private static func mayOpen(_ world: PeriodWorld) async throws -> Bool {
        let coach = try await world.test.worker("u-coach")
        do {
            _ = try await world.test.office.ask(OpenClient(client: PeriodWorld.client, doors: [:]), as: coach)
            return true
        } catch is Refusal { return false }
    }

    @Test func `one form of the coaching asks about cooperation among four parties, each answered by itself`()
        async throws
    {
        let world = try await TestConsents.world(today: Self.later)
        let lead = try await TestConsents.record(
            "coaching", yes: ["employment_authority", "social_care", "provider"], in: world)
        let all = try await Self.consents(world)
        #expect(
            Set(all.map(\.party)) == ["employment_authority", "social_care", "provider", "coaching_provider"])
        #expect(all.filter { !$0.isGiven }.map(\.party) == ["coaching_provider"])
        #expect(all.allSatisfy { ($0.origin.lead ?? $0.id) == lead && $0.origin.form == "coaching" })
        let paper = try await world.test.office.ask(PrintConsent(lead), as: world.ownWorker)
        #expect(paper.sheet?.consents.count == 4)
    }

    @Test func `the coach reaches a client only under the additional consent, and not after it is taken back`()
        async throws
    {
        let world = try await TestConsents.world(today: Self.later)
        #expect(try await !Self.mayOpen(world))
        try await TestConsents.record("coaching", yes: ["provider", "employment_authority", "social_care"], in: world)
        #expect(try await !Self.mayOpen(world))
        try await TestConsents.record("coaching", yes: ["coaching_provider"], in: world)
        #expect(try await Self.mayOpen(world))
        let given = try #require(
            try await Self.consents(world).first { $0.party == "coaching_provider" && $0.isGiven })
        _ = try await world.test.office.carryOut(
            WithdrawConsent(consent: given.id, reason: "Ei halua.", version: given.version), as: world.ownWorker)
        #expect(try await !Self.mayOpen(world))
    }

    @Test func `a consent given signed in is in force only once the client has signed it`() async throws {
        let world = try await TestConsents.world(today: Self.later)
        let lead = try await TestConsents.record(
            "coaching", yes: ["coaching_provider"], in: world, way: .signedIn, place: "")
        #expect(try await !Self.mayOpen(world))
        try await world.test.register.write { register in
            try register.insert(
                UserAccount(
                    id: ID(rawValue: "u-client"), name: "Pentti Polku", email: "pentti@polku.example",
                    personaOrder: 90))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-u-client"), userID: ID(rawValue: "u-client"),
                    organisationID: PeriodWorld.county, role: .client, validFrom: Day(2020, 1, 1)))
            try register.session.run("UPDATE client SET user_id = 'u-client' WHERE id = \(PeriodWorld.client)")
        }
        let client = try await world.test.worker("u-client")
        _ = try await world.test.office.carryOut(SignOwn(.consent(lead), version: 1, textDigest: "d"), as: client)
        #expect(try await Self.mayOpen(world))
        #expect(try await Self.consents(world).allSatisfy { $0.origin.signedInOn == Self.later })
    }

    @Test func `a paper consent has its day and place, and the network's also its day in the patient record`()
        async throws
    {
        let world = try await TestConsents.world(today: Self.later)
        let placeless = await refusal {
            try await TestConsents.record("coaching", yes: ["coaching_provider"], in: world, place: "")
        }
        #expect(placeless?.problems == ["signed_place:required"])
        let unrecorded = await refusal {
            try await TestConsents.record("work-ability-network", yes: ["health_care"], in: world)
        }
        #expect(unrecorded?.problems == ["patient_record_on:required"])
        let id = try await TestConsents.record(
            "work-ability-network", yes: ["health_care"], in: world, patientRecordOn: Self.later)
        let kept = try #require(try await world.test.register.read { try $0.consent(id) })
        #expect(kept.signedPlace == "Lahti")
        #expect(kept.signedOn == Self.later)
        #expect(kept.origin.patientRecordOn == Self.later)
        #expect(kept.isInForce(on: Self.later))
    }

    @Test func `the start of work activity tells which consents are missing until they have been given`() async throws {
        let first = Day(2022, 9, 5)
        var ready = ServicePeriod.Milestones.underway(from: first)
        ready.startedOn = nil
        let world = try await TestConsents.world(today: first, milestones: ready)
        let before = try await world.test.office.ask(PrepareStep(PeriodWorld.period, .start), as: world.instructor)
        #expect(before.consents.map(\.rule.id) == ["consent-before-start"])
        try await TestConsents.record(
            "coaching-pilot", yes: ["provider", "employment_authority", "social_care"], in: world)
        let after = try await world.test.office.ask(PrepareStep(PeriodWorld.period, .start), as: world.instructor)
        #expect(after.consents.isEmpty)
        _ = try await world.test.office.carryOut(
            StartPeriod(PeriodWorld.period, version: world.period().version, startedOn: first), as: world.instructor)
    }

    @Test func `coaching doesn't start without the additional consent`() async throws {
        let first = Day(2022, 9, 5)
        var ready = ServicePeriod.Milestones.underway(from: first)
        ready.startedOn = nil
        let world = try await TestConsents.world(today: first, form: "tuettu_tyohonvalmennus", milestones: ready)
        let version = try await world.period().version
        let refused = await refusal {
            _ = try await world.test.office.carryOut(
                StartPeriod(PeriodWorld.period, version: version, startedOn: first), as: world.instructor)
        }
        guard case .againstRules(let findings) = refused else { return #expect(Bool(false)) }
        #expect(findings.map(\.rule.id) == ["coaching-consent"])
    }
}
